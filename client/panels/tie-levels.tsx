import { SegmentedControl } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { LEVELS, type Level } from "../../graph/model/filter.ts";
import { coMentionsQuery } from "../api/ties.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useFilters } from "./use-canvas.ts";

interface Props {
  readonly source: string;
  readonly target: string;
  readonly level: Level;
  readonly onChoose: (level: Level) => void;
}

/** How often two are named in one sentence, paragraph, document; the one chosen is what the sentences below are of. */
export function TieLevels({ source, target, level, onChoose }: Props) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const filters = useFilters();
  const { data: levels } = useQuery(coMentionsQuery(source, target, filters));
  const chosen = levels?.find((one) => one.level === level);
  const countOf = (one: Level): string => number(levels?.find((own) => own.level === one)?.both ?? 0);
  const figure = (value: number): string => number(Math.round(100 * value) / 100);
  if (levels === undefined) return null;
  return (
    <section className="tie-levels" aria-label={t("tie.together")}>
      <h3 className="block__title">{t("tie.together")}</h3>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={t("tie.together")}
        value={level}
        data={LEVELS.map((value) => ({
          value,
          label: (
            <>
              {t(`together.${value}`)} <b className="number">{countOf(value)}</b>
            </>
          ),
        }))}
        onChange={(value) => {
          onChoose(LEVELS.find((one) => one === value) ?? level);
        }}
      />
      {chosen?.npmi != null && chosen.logLikelihood !== null && (
        <p className="tie-levels__weights soft number">
          {t("tie.weights", {
            npmi: figure(chosen.npmi),
            logLikelihood: figure(chosen.logLikelihood),
            weight: figure(chosen.weight),
          })}
        </p>
      )}
    </section>
  );
}
