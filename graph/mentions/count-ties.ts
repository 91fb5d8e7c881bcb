/** Counting who is named together in the documents that count. */
import type { DocumentColumns } from "./document-columns.ts";
import type { Occurrences } from "./occurrences.ts";
import { TieCounts } from "./tie-counts.ts";

/**
 * Every two of the actors that are named together.
 *
 * @param chosen by row of a document whether it counts
 * @param shown  by an actor's number whether its ties are asked for
 */
export function countTies(
  occurrences: Occurrences,
  documents: DocumentColumns,
  chosen: Uint8Array,
  shown: Uint8Array,
): TieCounts {
  const ties = new TieCounts();
  const inUnit: number[] = [];
  for (let unit = 0; unit < occurrences.units; unit++) {
    const row = occurrences.document[unit] ?? 0;
    if (chosen[row] !== 1) continue;
    const [begin, end] = [occurrences.begin(unit), occurrences.begin(unit + 1)];
    if (end - begin < 2) continue;
    inUnit.length = 0;
    for (let place = begin; place < end; place++) {
      const actor = occurrences.actor[place] ?? 0;
      if (shown[actor] === 1) inUnit.push(actor);
    }
    const day = documents.day.at(row);
    for (const [place, one] of inUnit.entries()) {
      for (let next = place + 1; next < inUnit.length; next++) {
        const other = inUnit[next] ?? 0;
        ties.add(Math.min(one, other), Math.max(one, other), row, day, end - begin);
      }
    }
  }
  return ties;
}

/**
 * The same for few actors: by walking the units of each instead of all there are.
 *
 * @param actors all that are shown, by their numbers
 */
export function countTiesAmong(
  actors: readonly number[],
  occurrences: Occurrences,
  documents: DocumentColumns,
  chosen: Uint8Array,
  shown: Uint8Array,
): TieCounts {
  const units = actors.reduce((sum, actor) => sum + occurrences.unitsOf(actor).length, 0);
  if (units > occurrences.units / 2) return countTies(occurrences, documents, chosen, shown);
  const ties = new TieCounts();
  for (const actor of actors) addTiesOf(ties, actor, (other) => other > actor, occurrences, documents, chosen, shown);
  return ties;
}

/** The ties of one actor with those shown. */
export function countTiesOf(
  actor: number,
  occurrences: Occurrences,
  documents: DocumentColumns,
  chosen: Uint8Array,
  shown: Uint8Array,
): TieCounts {
  const ties = new TieCounts();
  addTiesOf(ties, actor, (other) => other !== actor, occurrences, documents, chosen, shown);
  return ties;
}

function addTiesOf(
  ties: TieCounts,
  actor: number,
  isWanted: (other: number) => boolean,
  occurrences: Occurrences,
  documents: DocumentColumns,
  chosen: Uint8Array,
  shown: Uint8Array,
): void {
  for (const unit of occurrences.unitsOf(actor)) {
    const row = occurrences.document[unit] ?? 0;
    if (chosen[row] !== 1) continue;
    const [begin, end] = [occurrences.begin(unit), occurrences.begin(unit + 1)];
    const day = documents.day.at(row);
    for (let place = begin; place < end; place++) {
      const other = occurrences.actor[place] ?? 0;
      if (!isWanted(other) || shown[other] !== 1) continue;
      ties.add(Math.min(actor, other), Math.max(actor, other), row, day, end - begin);
    }
  }
}
