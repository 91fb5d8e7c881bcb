/**
 * Counting who is named together in the documents that count, one actor after the other: its units are walked, and where its
 * tie with another one stands is found in a list by that actor's number. This is how the product of a sparse matrix with its
 * transpose is formed row by row; the list stays in the processor's cache, where a hash table of all ties would not.
 *
 * F. G. Gustavson (1978), Two Fast Algorithms for Sparse Matrices: Multiplication and Permuted Transposition, ACM TOMS 4(3).
 */
import type { DocumentColumns } from "./document-columns.ts";
import type { Occurrences } from "./occurrences.ts";
import { type CountedUnit, TieCounts } from "./tie-counts.ts";

/** What is counted. */
export interface NamedTogether {
  readonly occurrences: Occurrences;
  readonly documents: DocumentColumns;
  /** By row of a document whether it counts. */
  readonly chosen: Uint8Array;
  /** By an actor's number whether its ties are asked for. */
  readonly shown: Uint8Array;
}

/** Every two of the actors that are shown and named together: in order of the lower number. */
export function countTies(named: NamedTogether): TieCounts {
  return countTiesAmong([...named.shown.keys()], named);
}

/**
 * The same for few actors.
 *
 * @param actors all that are shown, by their numbers, each once
 */
export function countTiesAmong(actors: readonly number[], named: NamedTogether): TieCounts {
  const ties = new TieCounts();
  const places = placesOfTies(named);
  for (const actor of actors) if (named.shown[actor] === 1) addTiesOf(actor, actor + 1, ties, places, named);
  return ties;
}

/** The ties of one actor with those shown. */
export function countTiesOf(actor: number, named: NamedTogether): TieCounts {
  const ties = new TieCounts();
  addTiesOf(actor, 0, ties, placesOfTies(named), named);
  return ties;
}

/** By an actor's number where the last tie with it stands. */
function placesOfTies({ shown }: NamedTogether): Int32Array {
  return new Int32Array(shown.length).fill(-1);
}

/** @param from the least number of those whose ties with the actor are counted */
function addTiesOf(
  actor: number,
  from: number,
  ties: TieCounts,
  places: Int32Array,
  { occurrences, documents, chosen, shown }: NamedTogether,
): void {
  const own = ties.size;
  const named = occurrences.actor;
  for (const unit of occurrences.unitsOf(actor)) {
    if (chosen[occurrences.document[unit] ?? 0] !== 1) continue;
    const begin = occurrences.begin(unit);
    const end = occurrences.begin(unit + 1);
    if (end - begin < 2) continue;
    const counted = countedUnit(occurrences, documents, unit, end - begin);
    for (let place = begin; place < end; place++) {
      const other = named[place] ?? 0;
      if (other < from || other === actor || shown[other] !== 1) continue;
      let tie = places[other] ?? -1;
      if (tie < own) {
        tie = ties.create(actor, other);
        places[other] = tie;
      }
      ties.count(tie, counted);
    }
  }
}

function countedUnit(
  occurrences: Occurrences,
  { day, paragraph }: DocumentColumns,
  unit: number,
  named: number,
): CountedUnit {
  const row = occurrences.document[unit] ?? 0;
  return { row, day: day.at(row), paragraph: paragraph.at(occurrences.sentence[unit] ?? 0), named };
}
