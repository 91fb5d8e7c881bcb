import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Subgraph } from "../../graph/model/subgraph.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { definitionOf, useActorTypes } from "../panels/ontology.ts";
import { isolated, nameFor } from "../state/names.ts";
import type { Target } from "./pointer.ts";

interface Props {
  readonly drawn: Subgraph;
  readonly hovered: Target | null;
  /** How much of it is done, from 0 to 1; null while nobody is being arranged. */
  readonly arranging: number | null;
  readonly onStop: () => void;
}

/** Over the canvas: what the pointer is on, or that newcomers are being arranged. */
export function Hint({ drawn, hovered, arranging, onStop }: Props) {
  const { t } = useTranslation();
  const { percent } = useLanguage();
  const text = useHovered(drawn, hovered);
  if (text !== null) return <p className="network__hint">{text}</p>;
  if (arranging === null) return null;
  return (
    <div className="network__busy">
      <span role="status">{t("canvas.arranging")}</span>
      {arranging > 0 && (
        <>
          <span className="number"> {percent(arranging)} </span>
          <Button size="compact-xs" variant="subtle" onClick={onStop}>
            {t("canvas.stopArranging")}
          </Button>
        </>
      )}
    </div>
  );
}

function useHovered({ actors, ties }: Subgraph, hovered: Target | null): string | null {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const types = useActorTypes();
  const actorOf = (id: string) => actors.find((actor) => actor.id === id);
  if (hovered === null) return null;
  if (hovered.kind === "actor") {
    const actor = actorOf(hovered.id);
    if (actor === undefined) return null;
    const type = definitionOf(types, actor.type).one[language];
    return t("canvas.actor", { name: isolated(nameFor(actor, language)), type, count: actor.mentions });
  }
  const tie = ties.find(({ source, target }) => source === hovered.source && target === hovered.target);
  const [a, b] = [actorOf(hovered.source), actorOf(hovered.target)];
  if (tie === undefined || a === undefined || b === undefined) return null;
  return t("canvas.tie", {
    a: isolated(nameFor(a, language)),
    b: isolated(nameFor(b, language)),
    count: tie.sentences,
  });
}
