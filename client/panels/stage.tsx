import { Loader, Skeleton } from "@mantine/core";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { Subgraph } from "../../graph/model/subgraph.ts";
import { actorsOnCanvas } from "../state/view-state.ts";
import { useView } from "../view-store.tsx";
import { Answer } from "./answer.tsx";
import { StageBar } from "./stage-bar.tsx";
import { StageFoot } from "./stage-foot.tsx";
import { useCanvasQuery, useDrawn } from "./use-canvas.ts";
import "../styles/stage.css";

const Network = lazy(() => import("../view/network.tsx"));
const TableView = lazy(() => import("./table-view.tsx"));

/** What is on the canvas, as a network or as a table, under the bar that filters it. */
export function Stage() {
  const canvas = useCanvasQuery();
  return (
    <Answer query={canvas} waiting={<StageWaiting />}>
      {(data) => (
        <>
          <StageBar canvas={data} />
          <Shown canvas={data} isCurrent={!canvas.isPlaceholderData} />
        </>
      )}
    </Answer>
  );
}

function Shown({ canvas, isCurrent }: { readonly canvas: Subgraph; readonly isCurrent: boolean }) {
  const { state } = useView();
  const drawn = useDrawn(canvas);
  const isEmpty = actorsOnCanvas(state).length === 0;
  return (
    <>
      {isEmpty || (drawn.actors.length === 0 && isCurrent) ? (
        <NothingShown isEmpty={isEmpty} />
      ) : (
        <Suspense fallback={<Waiting />}>
          {state.display === "network" ? <Network drawn={drawn} /> : <TableView drawn={drawn} />}
        </Suspense>
      )}
      <StageFoot canvas={canvas} drawn={drawn} />
    </>
  );
}

function NothingShown({ isEmpty }: { readonly isEmpty: boolean }) {
  const { t } = useTranslation();
  return <p className="stage__message">{isEmpty ? t("canvas.empty") : t("canvas.nothingLeft")}</p>;
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
