/** Whom to show first of what a filter lets through. */
import type { Strength } from "../model/filter.ts";
import { numbersOf, type FilteredGraph } from "./filtered-graph.ts";
import { highest } from "./highest.ts";

/** The first of a ranking, by id, and how many there are in all. */
export interface RankedActors {
  readonly ids: readonly string[];
  readonly inAll: number;
}

/** The most named of the actors that have a tie which is shown, and how many have one. */
export function mostNamed(graph: FilteredGraph, limit: number): RankedActors {
  const tied = numbersOf(tiedActors(graph));
  const { mentions } = graph.counts;
  const top = highest(tied, [(number) => mentions[number] ?? 0], limit);
  return { ids: top.map((number) => graph.table.actors.idOf(number)), inAll: tied.length };
}

/** Of an actor the neighbours with the strongest ties; of equals the more surprising tie, then the lower id. */
export function neighbours(graph: FilteredGraph, id: string, limit: number, strength: Strength): RankedActors {
  const actor = graph.table.actors.numberOf(id);
  if (actor === undefined) return { ids: [], inAll: 0 };
  const counts = graph.tiesOf(actor);
  const otherOf = (tie: number): number => counts.sourceOf(tie) + counts.targetOf(tie) - actor;
  const ties = graph.shownTies(counts);
  const scores = [graph.strengthIn(counts, strength), graph.strengthIn(counts, "logLikelihood")] as const;
  const first = highest(ties, [...scores, (tie) => -otherOf(tie)], limit);
  return { ids: first.map((tie) => graph.table.actors.idOf(otherOf(tie))), inAll: ties.length };
}

/** By an actor's number whether it has a tie that is shown. */
function tiedActors(graph: FilteredGraph): Uint8Array {
  const { minSentences = 1, minLogLikelihood = 0 } = graph.filter;
  if (minSentences <= 1 && minLogLikelihood === 0) return namedWithAnother(graph);
  const tied = new Uint8Array(graph.shown.length);
  const counts = graph.allTies();
  for (const tie of graph.shownTies()) tied[counts.sourceOf(tie)] = tied[counts.targetOf(tie)] = 1;
  return tied;
}

/** The same where every tie is shown: no tie needs to be counted for that. */
function namedWithAnother({ occurrences, marked, shown }: FilteredGraph): Uint8Array {
  const tied = new Uint8Array(shown.length);
  for (let unit = 0; unit < occurrences.units; unit++) {
    if (marked[unit] !== 1) continue;
    let first = -1;
    for (let place = occurrences.begin(unit); place < occurrences.begin(unit + 1); place++) {
      const actor = occurrences.actor[place] ?? 0;
      if (shown[actor] !== 1) continue;
      if (first >= 0) tied[first] = tied[actor] = 1;
      first = actor;
    }
  }
  return tied;
}
