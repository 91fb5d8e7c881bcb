import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Actor } from "../../graph/model/actor.ts";
import { backboneQuery } from "../api/ties.ts";
import { useLanguage } from "../i18n/use-language.ts";
import type { JudgedTie } from "../state/backbone.ts";
import { nameFor } from "../state/names.ts";
import { useFilters } from "./use-canvas.ts";

interface Props {
  readonly source: string;
  readonly target: string;
  readonly actors: readonly Actor[];
}

/** Whether a tie stands out from chance, to which of its ends, and by how much. */
export function TieBackbone({ source, target, actors }: Props) {
  const { t } = useTranslation();
  const { language, number } = useLanguage();
  const filters = useFilters();
  const [tie] = useQuery(backboneQuery([source, target], filters)).data?.ties ?? [];
  if (tie === undefined) return null;
  const nameOf = (id: string): string => {
    const actor = actors.find((one) => one.id === id);
    return actor === undefined ? "" : nameFor(actor, language);
  };
  const names = { source: nameOf(tie.source), target: nameOf(tie.target) };
  return (
    <p className="block__text soft">
      {t(REASONS[tie.reason], names)}{" "}
      {t("backbone.chance", {
        ...names,
        atSource: shareOf(tie.chanceAtSource, number),
        atTarget: shareOf(tie.chanceAtTarget, number),
      })}
    </p>
  );
}

const REASONS = {
  "matters-to-both": "backbone.both",
  "matters-to-source": "backbone.source",
  "matters-to-target": "backbone.target",
  "matters-to-neither": "backbone.neither",
} as const satisfies Record<JudgedTie["reason"], string>;

/** Percent, of which a tenth is the least that is told apart. */
function shareOf(chance: number, number: (value: number) => string): string {
  const percent = 100 * chance;
  if (percent < LEAST) return `< ${number(LEAST)} %`;
  return `${number(percent < 10 ? Math.round(10 * percent) / 10 : Math.round(percent))} %`;
}

const LEAST = 0.1;
