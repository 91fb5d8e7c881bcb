import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { PictureLegend } from "../../../graph/export/picture/picture.ts";
import type { Subgraph } from "../../../graph/model/subgraph.ts";
import { statsQuery } from "../../api/queries.ts";
import { DIRECTIONS } from "../../i18n/i18n.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { sceneOf } from "../../state/view-state.ts";
import { useView } from "../../view-store.tsx";
import { useActorTypes } from "../ontology.ts";

/** What a picture says of itself: types, how much it holds of how much, the filter, the dates of the news, and its own day. */
export function usePictureLegend(drawn: Subgraph): PictureLegend {
  const { t } = useTranslation();
  const { language, number, date } = useLanguage();
  const { state } = useView();
  const types = useActorTypes();
  const { data: stats } = useQuery(statsQuery);
  const present = new Set(drawn.actors.map(({ type }) => type));
  const { minSentences = 1 } = sceneOf(state).filters;
  const held = t("exchange.held", {
    actors: number(drawn.actors.length),
    ties: number(drawn.ties.length),
    allActors: number(stats?.actors ?? drawn.actors.length),
    allTies: number(stats?.ties ?? drawn.ties.length),
  });
  const from = stats?.firstDate ?? null;
  const to = stats?.lastDate ?? null;
  return {
    direction: DIRECTIONS[language],
    marks: types
      .filter(({ type }) => present.has(type))
      .map(({ shape, colour, many }) => ({ shape, fill: colour.light, label: many[language] })),
    lines: [
      minSentences > 1 ? `${held} ${t("exchange.onlyTies", { number: number(minSentences) })}` : held,
      from === null || to === null ? t("exchange.undated") : t("exchange.dated", { from: date(from), to: date(to) }),
      t("exchange.meaning"),
      t("exchange.made", { date: date(new Date().toISOString().slice(0, 10)) }),
    ],
  };
}
