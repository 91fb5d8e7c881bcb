import { useTranslation } from "react-i18next";
import type { Subgraph } from "../../graph/model/subgraph.ts";
import { actorsOnCanvas } from "../state/view-state.ts";
import { useView } from "../view-store.tsx";
import { Legend } from "./legend.tsx";

interface Props {
  readonly canvas: Subgraph;
  readonly drawn: Subgraph;
}

/** Under the canvas: how to read it, and how much of it is shown. */
export function StageFoot({ canvas, drawn }: Props) {
  const { t } = useTranslation();
  const { state } = useView();
  const keptOut = canvas.actors.filter(({ hidden }) => hidden).length;
  const filteredOut = canvas.actors.length - keptOut - drawn.actors.length;
  const missing = actorsOnCanvas(state).length - canvas.actors.length;
  return (
    <div className="stage-foot">
      {state.display === "network" && <Legend drawn={drawn} />}
      <p className="stage-foot__shown number" role="status">
        {t("canvas.shown", { count: drawn.actors.length })} · {t("canvas.shownTies", { count: drawn.ties.length })}
        {filteredOut > 0 && <> · {t("canvas.filteredOut", { count: filteredOut })}</>}
        {keptOut > 0 && <> · {t("canvas.keptOut", { count: keptOut })}</>}
        {missing > 0 && <> · {t("canvas.missing", { count: missing })}</>}
      </p>
    </div>
  );
}
