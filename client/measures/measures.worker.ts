/** Measures a network away from the page. */
import { betweenness } from "../../graph/algorithms/betweenness.ts";
import { communities } from "../../graph/algorithms/communities.ts";
import type { GraphView } from "../../graph/algorithms/graph-view.ts";
import { pageRank } from "../../graph/algorithms/page-rank.ts";
import type { Measure, MeasureDone, MeasureTask } from "./measure-task.ts";

const MEASURES: Readonly<Record<Measure, (view: GraphView) => ReadonlyMap<string, number>>> = {
  community: (view) => communities(view).of,
  bridge: (view) => betweenness(view).of,
  rank: pageRank,
};

addEventListener("message", ({ data: { number, measure, view } }: MessageEvent<MeasureTask>) => {
  postMessage({ number, values: [...MEASURES[measure](view)] } satisfies MeasureDone);
});
