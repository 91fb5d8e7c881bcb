/** Where actors are named, to show the sentences that a count stands on. */
import { byCodeUnit } from "../model/by-code-unit.ts";
import type { Level } from "../model/filter.ts";
import type { FilteredGraph } from "./filtered-graph.ts";
import type { Occurrences } from "./occurrences.ts";

/** A sentence by its document and its number in it. */
export interface Place {
  readonly document: string;
  readonly index: number;
}

/**
 * A sentence for each unit that names all of the actors: newest first, undated last, then by document and place. Where no one
 * sentence of a paragraph or document names them all, it is the first that names the most of them.
 *
 * @param ids of one actor: its sentences; of two: exactly what their tie counts
 */
export function placesNaming(
  graph: FilteredGraph,
  ids: readonly string[],
  { offset, limit }: { readonly offset: number; readonly limit: number } = ALL,
): { readonly total: number; readonly places: readonly Place[] } {
  const level = ids.length === 1 ? "sentence" : graph.level;
  const actors = [...new Set(ids)].map((id) => graph.table.actors.numberOf(id) ?? -1);
  const { documents } = graph.table;
  const occurrences = graph.table.occurrences(level);
  const rowOf = (unit: number): number => occurrences.document[unit] ?? 0;
  const units = unitsNaming(graph, actors, level).sort((a, b) => {
    const [left, right] = [rowOf(a), rowOf(b)];
    if (left === right) return a - b;
    // The undated come last by themselves: NO_DAY is below every day.
    return documents.day.at(right) - documents.day.at(left) || byCodeUnit(documents.idOf(left), documents.idOf(right));
  });
  const places = units.slice(offset, offset + limit).map((unit) => ({
    document: documents.idOf(rowOf(unit)),
    index: documents.sentence.at(tellingSentence(graph.table.occurrences("sentence"), occurrences, unit, actors)),
  }));
  return { total: units.length, places };
}

const ALL = { offset: 0, limit: Infinity };

/** The units, of documents that count, that name all of the actors. */
export function unitsNaming(graph: FilteredGraph, actors: readonly number[], level: Level): number[] {
  if (actors.some((actor) => actor < 0)) return [];
  const occurrences = graph.table.occurrences(level);
  const [rarest, ...others] = actors.toSorted((a, b) => occurrences.unitsOf(a).length - occurrences.unitsOf(b).length);
  if (rarest === undefined) return [];
  return [...occurrences.unitsOf(rarest)].filter(
    (unit) =>
      graph.chosen[occurrences.document[unit] ?? 0] === 1 && others.every((other) => occurrences.names(unit, other)),
  );
}

/** Of a unit the sentence that names the most of the actors; of equals the first. */
function tellingSentence(
  sentences: Occurrences,
  occurrences: Occurrences,
  unit: number,
  actors: readonly number[],
): number {
  const begin = occurrences.sentence[unit] ?? 0;
  const end = occurrences.sentence[unit + 1] ?? Infinity;
  let best = begin;
  let most = 0;
  for (let own = firstFrom(sentences.sentence, begin); (sentences.sentence[own] ?? Infinity) < end; own++) {
    const named = actors.filter((actor) => sentences.names(own, actor)).length;
    if (named > most) [best, most] = [sentences.sentence[own] ?? best, named];
  }
  return best;
}

/** The place of the first number that is not below `least`, by bisection. */
function firstFrom(ascending: Int32Array, least: number): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascending[middle] ?? 0) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}
