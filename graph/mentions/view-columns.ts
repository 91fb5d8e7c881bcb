import type { GraphView } from "../algorithms/graph-view.ts";
import type { Strength } from "../model/filter.ts";
import type { FilteredGraph } from "./filtered-graph.ts";

/** A network as lists of numbers: what is handed to another thread, which would take seconds for a million objects. */
export interface ViewColumns {
  /** The actors that have a tie, in order. */
  readonly ids: readonly string[];
  /** Of each tie the places of its ends in `ids`, and its weight, which is above 0. */
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly weight: Float64Array;
}

/** The ties that a filter lets through, weighed by a strength. Those of a strength of 0 or less are left out. */
export function viewColumns(graph: FilteredGraph, strength: Strength): ViewColumns {
  const counts = graph.allTies();
  const strengthOf = graph.strengthIn(counts, strength);
  const ties = Int32Array.from(graph.shownTies()).filter((tie) => strengthOf(tie) > 0);
  const { actors } = graph.table;
  const places = new Int32Array(actors.size).fill(-1);
  for (const tie of ties) places[counts.source.at(tie)] = places[counts.target.at(tie)] = 0;
  const numbers = [...places.keys()].filter((actor) => places[actor] === 0);
  for (const [place, actor] of numbers.entries()) places[actor] = place;
  return {
    ids: numbers.map((actor) => actors.idOf(actor)),
    source: ties.map((tie) => places[counts.source.at(tie)] ?? 0),
    target: ties.map((tie) => places[counts.target.at(tie)] ?? 0),
    weight: Float64Array.from(ties, strengthOf),
  };
}

export function graphView({ ids, source, target, weight }: ViewColumns): GraphView {
  const edges = Array.from(weight, (value, tie) => ({
    source: ids[source[tie] ?? 0] ?? "",
    target: ids[target[tie] ?? 0] ?? "",
    weight: value,
  }));
  return { nodes: ids, edges };
}
