import { NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { RelatedSubgraph, Subgraph } from "../../graph/model/subgraph.ts";
import { overviewQuery } from "../api/queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { overviewOf } from "../state/changes.ts";
import { actorsOnCanvas, OVERVIEW_SIZES, sceneOf } from "../state/view-state.ts";
import { useView } from "../view-store.tsx";
import { FootMenu } from "./foot-menu.tsx";
import { Legend } from "./legend.tsx";
import { LineFilter } from "./relations/line-filter.tsx";

interface Props {
  readonly canvas: RelatedSubgraph;
  readonly drawn: Subgraph;
  /** What of it stands out, where no other ties are to be drawn. */
  readonly standing: Subgraph;
}

/** Under the canvas: how to read it, and how much of it is shown. */
export function StageFoot({ canvas, drawn, standing }: Props) {
  const { t } = useTranslation();
  const { state } = useView();
  const { hiddenLines } = sceneOf(state);
  const keptOut = canvas.actors.filter(({ hidden }) => hidden).length;
  const filteredOut = canvas.actors.length - keptOut - drawn.actors.length;
  const background = state.display === "network" ? drawn.ties.length - standing.ties.length : 0;
  const missing = actorsOnCanvas(state).length - canvas.actors.length;
  const shown = [
    t("canvas.shown", { count: drawn.actors.length }),
    t("canvas.shownTies", { count: drawn.ties.length - background }),
    ...(background > 0 ? [t("canvas.background", { count: background })] : []),
    ...(filteredOut > 0 ? [t("canvas.filteredOut", { count: filteredOut })] : []),
    ...(keptOut > 0 ? [t("canvas.keptOut", { count: keptOut })] : []),
    ...(missing > 0 ? [t("canvas.missing", { count: missing })] : []),
  ].join(" · ");
  return (
    <div className="stage-foot">
      {state.display === "network" && (
        <>
          <FootMenu
            label={t("relation.lines")}
            {...(hiddenLines.length > 0 && { aside: t("relation.linesHidden", { count: hiddenLines.length }) })}
          >
            <LineFilter ties={canvas.ties} relations={canvas.relations} />
          </FootMenu>
          <FootMenu label={t("legend.label")} stays>
            <Legend drawn={drawn} />
          </FootMenu>
        </>
      )}
      <OverviewSize />
      <p className="stage-foot__shown number" role="status" title={shown}>
        {shown}
      </p>
    </div>
  );
}

/** Of the overview: how many of all actors it shows, and a choice of more. */
function OverviewSize() {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const { state, apply } = useView();
  const { actors, filters, most } = sceneOf(state);
  const { data } = useQuery({ ...overviewQuery(filters, most), enabled: actors === null });
  if (actors !== null || data === undefined || data.actorsInAll <= OVERVIEW_SIZES[0]) return null;
  return (
    <label className="stage-foot__size">
      {t("overview.most")}
      <NativeSelect
        size="xs"
        value={String(most)}
        data={OVERVIEW_SIZES.map((size) => ({ value: String(size), label: number(size) }))}
        onChange={({ currentTarget: { value } }) => {
          apply(overviewOf(Number(value)));
        }}
      />
      {t("overview.of", { count: data.actorsInAll })}
    </label>
  );
}
