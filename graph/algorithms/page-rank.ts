/**
 * PageRank over weighted ties: how often a walker is met who follows ties by weight, and now and then starts anew anywhere.
 *
 * L. Page, S. Brin, R. Motwani & T. Winograd (1999), The PageRank Citation Ranking, Stanford InfoLab 1999-66.
 */
import pagerankModule from "graphology-metrics/centrality/pagerank.js";
import { type GraphView, tieGraph } from "./graph-view.ts";

/** The package is CommonJS whose types speak of an ES module: what is imported is the function itself. */
const pagerank = pagerankModule as unknown as typeof pagerankModule.default;

/** The share of steps that follow a tie, as in the paper. */
const FOLLOW = 0.85;
/** graphology stops with an error where it has not settled by then; with this factor 0.85¹⁰⁰⁰ is far below any tolerance. */
const MOST_ROUNDS = 1000;
const TOLERANCE = 1e-9;

/** The share of time at each node; all together 1. */
export function pageRank(view: GraphView): ReadonlyMap<string, number> {
  if (view.nodes.length === 0) return new Map();
  const ranks = pagerank(tieGraph(view), {
    getEdgeWeight: "weight",
    alpha: FOLLOW,
    maxIterations: MOST_ROUNDS,
    tolerance: TOLERANCE,
  });
  return new Map(Object.entries(ranks));
}
