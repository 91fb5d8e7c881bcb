import { Loader, Skeleton } from "@mantine/core";
import { lazy, Suspense, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { RelatedSubgraph, Subgraph } from "../../graph/model/subgraph.ts";
import { useOpenedGraph } from "../opened-graph.tsx";
import { drawnRelations } from "../state/drawn.ts";
import { actorsOnCanvas, sceneOf, type Line } from "../state/view-state.ts";
import { useView } from "../view-store.tsx";
import { Answer } from "./answer.tsx";
import { ClearFilters } from "./filters/clear-filters.tsx";
import { StageBar } from "./stage-bar.tsx";
import { StageFoot } from "./stage-foot.tsx";
import { useBackbone } from "./use-backbone.ts";
import { useCanvasQuery, useDrawn } from "./use-canvas.ts";
import "../styles/stage.css";

const Network = lazy(() => import("../view/network.tsx"));
const OpenedStage = lazy(() => import("./exchange/opened-stage.tsx"));
const TableView = lazy(() => import("./table-view.tsx"));

/** What is on the canvas, as a network or as a table, under the bar that filters it. */
export function Stage() {
  const canvas = useCanvasQuery();
  const { opened } = useOpenedGraph();
  if (opened !== null) {
    return (
      <Suspense fallback={<Waiting />}>
        <OpenedStage opened={opened} />
      </Suspense>
    );
  }
  return (
    <Answer query={canvas} waiting={<StageWaiting />}>
      {(data) => <Shown canvas={data} isCurrent={!canvas.isPlaceholderData} />}
    </Answer>
  );
}

function Shown({ canvas, isCurrent }: { readonly canvas: RelatedSubgraph; readonly isCurrent: boolean }) {
  const { state } = useView();
  const drawn = useDrawn(canvas);
  const { hiddenLines } = sceneOf(state);
  const relations = useMemo(() => drawnRelations(canvas.relations, drawn, hiddenLines), [canvas, drawn, hiddenLines]);
  const standing = useBackbone(drawn);
  const shown = useMemo(() => withoutHidden(standing, hiddenLines), [standing, hiddenLines]);
  const isEmpty = actorsOnCanvas(state).length === 0;
  return (
    <>
      <StageBar canvas={canvas} drawn={drawn} />
      {isEmpty || (drawn.actors.length === 0 && isCurrent) ? (
        <NothingShown isEmpty={isEmpty} />
      ) : (
        <Suspense fallback={<Waiting />}>
          {state.display === "network" ? <Network drawn={shown} relations={relations} /> : <TableView drawn={drawn} />}
        </Suspense>
      )}
      <StageFoot canvas={canvas} drawn={drawn} standing={standing} />
    </>
  );
}

/** Of the ties none where being named together is not to be drawn. */
function withoutHidden(drawn: Subgraph, hiddenLines: readonly Line[]): Subgraph {
  return hiddenLines.includes("together") ? { ...drawn, ties: [] } : drawn;
}

function NothingShown({ isEmpty }: { readonly isEmpty: boolean }) {
  const { t } = useTranslation();
  return (
    <p className="stage__message">
      {isEmpty ? t("canvas.empty") : t("canvas.nothingLeft")} {!isEmpty && <ClearFilters />}
    </p>
  );
}

/** What will stand there, without its words: the bar over the canvas and the foot under it keep their places. */
function StageWaiting() {
  return (
    <>
      <div className="stage-bar stage-bar--waiting">
        <Skeleton height={32} width={380} radius="xl" />
        <Skeleton height={32} width={140} radius="md" />
      </div>
      <Waiting />
      <div className="stage-foot stage-foot--waiting">
        <Skeleton height={16} width={320} radius="sm" />
        <Skeleton height={16} width={120} radius="sm" />
      </div>
    </>
  );
}

function Waiting() {
  const { t } = useTranslation();
  return (
    <div className="notice">
      <Loader type="dots" role="status" aria-label={t("app.loading")} />
    </div>
  );
}
