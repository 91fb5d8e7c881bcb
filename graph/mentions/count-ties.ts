/**
 * Counting who is named together in the documents that count, one actor after the other: its units are walked, and where its
 * tie with another one stands is found in a list by that actor's number. This is how the product of a sparse matrix with its
 * transpose is formed row by row; the list stays in the processor's cache, where a hash table of all ties would not.
 *
 * F. G. Gustavson (1978), Two Fast Algorithms for Sparse Matrices: Multiplication and Permuted Transposition, ACM TOMS 4(3).
 */
import { type Occurrences, UNIT_FIELDS } from "./occurrences.ts";
import { TieCounts } from "./tie-counts.ts";

/** What is counted. */
export interface NamedTogether {
  readonly occurrences: Occurrences;
  /** By row of a document whether it counts. */
  readonly chosen: Uint8Array;
  /** By an actor's number whether its ties are asked for. */
  readonly shown: Uint8Array;
}

/** Every two of the actors that are shown and named together: in order of the lower number. */
export function countTies(named: NamedTogether): TieCounts {
  return countTiesAmong(named.shown.keys(), named, Math.min(MOST_ROOM, pairs(named)));
}

/**
 * The same for few actors.
 *
 * @param actors all that are shown, by their numbers, each once
 * @param room   for so many ties at first
 */
export function countTiesAmong(actors: Iterable<number>, named: NamedTogether, room?: number): TieCounts {
  const ties = new TieCounts(room);
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

/** In documents there are many times more pairs than ties: room for them all would be waste. */
const MOST_ROOM = 1 << 21;

/** How many pairs of actors are named in units that count: there are no more ties than that. */
function pairs({ occurrences: { packed, units }, chosen }: NamedTogether): number {
  let sum = 0;
  for (let at = 0; at < UNIT_FIELDS * units; at += UNIT_FIELDS) {
    const named = (packed[at + UNIT_FIELDS + 3] ?? 0) - (packed[at + 3] ?? 0);
    if (chosen[packed[at] ?? 0] === 1) sum += (named * (named - 1)) / 2;
  }
  return sum;
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
  { occurrences, chosen, shown }: NamedTogether,
): void {
  const own = ties.size;
  const { actor: named, packed } = occurrences;
  for (const unit of occurrences.unitsOf(actor)) {
    const at = UNIT_FIELDS * unit;
    const row = packed[at] ?? 0;
    if (chosen[row] !== 1) continue;
    const begin = packed[at + 3] ?? 0;
    const end = packed[at + UNIT_FIELDS + 3] ?? 0;
    for (let place = begin; place < end; place++) {
      const other = named[place] ?? 0;
      if (other < from || other === actor || shown[other] !== 1) continue;
      let tie = places[other] ?? -1;
      if (tie < own) {
        tie = ties.create(actor, other);
        places[other] = tie;
      }
      ties.count(tie, row, packed[at + 1] ?? 0, packed[at + 2] ?? 0, end - begin);
    }
  }
}
