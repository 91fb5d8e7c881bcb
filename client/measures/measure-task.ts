/** What the page and its worker for measures tell each other. */
import type { GraphView } from "../../graph/algorithms/graph-view.ts";

/** What takes time to compute of a network, and is computed only when it is to be seen. */
export type Measure = "community" | "bridge" | "rank";

export interface MeasureTask {
  readonly number: number;
  readonly measure: Measure;
  readonly view: GraphView;
}

/** A community's number from 0, largest first; betweenness from 0 to 1; PageRank, all together 1. */
export interface MeasureDone {
  readonly number: number;
  readonly values: readonly (readonly [id: string, value: number])[];
}
