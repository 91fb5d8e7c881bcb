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
  const isShown = graph.tieFilter(counts);
  const { actors } = graph.table;
  const [source, target] = [new Int32Array(counts.size), new Int32Array(counts.size)];
  const weight = new Float64Array(counts.size);
  const places = new Int32Array(actors.size).fill(-1);
  let ties = 0;
  for (let tie = 0; tie < counts.size; tie++) {
    const strong = isShown(tie) ? strengthOf(tie) : 0;
    if (!(strong > 0)) continue;
    source[ties] = counts.sourceOf(tie);
    target[ties] = counts.targetOf(tie);
    weight[ties++] = strong;
    places[counts.sourceOf(tie)] = places[counts.targetOf(tie)] = 0;
  }
  const ids: string[] = [];
  for (let actor = 0; actor < places.length; actor++)
    if (places[actor] === 0) places[actor] = ids.push(actors.idOf(actor)) - 1;
  for (const ends of [source, target]) for (let tie = 0; tie < ties; tie++) ends[tie] = places[ends[tie] ?? 0] ?? 0;
  // Cut, not shortened: another thread would be given all that lies behind a shortened list.
  const cut = <List extends Int32Array | Float64Array>(list: List): List =>
    (ties === list.length ? list : list.slice(0, ties)) as List;
  return { ids, source: cut(source), target: cut(target), weight: cut(weight) };
}

export function graphView({ ids, source, target, weight }: ViewColumns): GraphView {
  const edges = Array.from(weight, (value, tie) => ({
    source: ids[source[tie] ?? 0] ?? "",
    target: ids[target[tie] ?? 0] ?? "",
    weight: value,
  }));
  return { nodes: ids, edges };
}
