import { NO_DAY } from "./days.ts";
import type { DocumentColumns } from "./document-columns.ts";
import type { Occurrences } from "./occurrences.ts";

/** By an actor's number how often it is named in the documents that count. */
export interface ActorCounts {
  readonly mentions: Int32Array;
  /** Units of the level counted at: sentences, paragraphs or documents. */
  readonly units: Int32Array;
  readonly documents: Int32Array;
  /** Days; `NO_DAY` where no document has a date. */
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  /** Units that name any actor. */
  readonly all: number;
  /** Mentions of any actor. */
  readonly allMentions: number;
}

/** @param chosen by row of a document whether it counts */
export function countActors(
  occurrences: Occurrences,
  documents: DocumentColumns,
  chosen: Uint8Array,
  actors: number,
): ActorCounts {
  const mentions = new Int32Array(actors);
  const units = new Int32Array(actors);
  const inDocuments = new Int32Array(actors);
  const firstDay = new Int32Array(actors).fill(NO_DAY);
  const lastDay = new Int32Array(actors).fill(NO_DAY);
  const lastRow = new Int32Array(actors).fill(-1);
  let all = 0;
  let allMentions = 0;
  for (let unit = 0; unit < occurrences.units; unit++) {
    const row = occurrences.document[unit] ?? 0;
    if (chosen[row] !== 1) continue;
    all++;
    const day = documents.day.at(row);
    for (let place = occurrences.begin(unit); place < occurrences.begin(unit + 1); place++) {
      const actor = occurrences.actor[place] ?? 0;
      const named = occurrences.mentions[place] ?? 0;
      allMentions += named;
      mentions[actor] = (mentions[actor] ?? 0) + named;
      units[actor] = (units[actor] ?? 0) + 1;
      if (lastRow[actor] === row) continue;
      lastRow[actor] = row;
      inDocuments[actor] = (inDocuments[actor] ?? 0) + 1;
      if (day === NO_DAY) continue;
      const [first = NO_DAY, last = NO_DAY] = [firstDay[actor], lastDay[actor]];
      if (first === NO_DAY || day < first) firstDay[actor] = day;
      if (day > last) lastDay[actor] = day;
    }
  }
  return { mentions, units, documents: inDocuments, firstDay, lastDay, all, allMentions };
}
