import { NO_DAY } from "./days.ts";
import { type Occurrences, UNIT_FIELDS } from "./occurrences.ts";

/** By an actor's number how often it is named in the documents that count. */
export interface ActorCounts {
  readonly mentions: Int32Array;
  /** Units of the level counted at: sentences, paragraphs or documents. */
  readonly units: Int32Array;
  /** Units that name any actor. */
  readonly all: number;
  /** Mentions of any actor. */
  readonly allMentions: number;
}

/** What is told of an actor beyond that. */
export interface ActorSpread {
  readonly documents: number;
  /** Days; `NO_DAY` where no document has a date. */
  readonly firstDay: number;
  readonly lastDay: number;
}

/**
 * Actor by actor, as each actor's units lie side by side: unit by unit every count would be somewhere else in memory.
 *
 * @param marked by unit whether it counts
 */
export function countActors(occurrences: Occurrences, marked: Uint8Array): ActorCounts {
  const { first, unit, mentions: named } = occurrences.byActor;
  const mentions = new Int32Array(occurrences.actors);
  const units = new Int32Array(occurrences.actors);
  let allMentions = 0;
  for (let actor = 0; actor < units.length; actor++) {
    let [count, sum] = [0, 0];
    const end = first[actor + 1] ?? 0;
    for (let place = first[actor] ?? 0; place < end; place++) {
      const mark = marked[unit[place] ?? 0] ?? 0;
      count += mark;
      sum += mark * (named[place] ?? 0);
    }
    units[actor] = count;
    mentions[actor] = sum;
    allMentions += sum;
  }
  let all = 0;
  for (const mark of marked) all += mark;
  return { mentions, units, all, allMentions };
}

/** Counted when it is asked for: of most actors nobody asks. */
export function spreadOf(actor: number, occurrences: Occurrences, marked: Uint8Array): ActorSpread {
  let [documents, firstDay, lastDay, lastRow] = [0, NO_DAY, NO_DAY, -1];
  for (const unit of occurrences.unitsOf(actor)) {
    if (marked[unit] !== 1) continue;
    const [row = 0, day = NO_DAY] = [
      occurrences.packed[UNIT_FIELDS * unit],
      occurrences.packed[UNIT_FIELDS * unit + 1],
    ];
    // Units of one document follow each other.
    if (row === lastRow) continue;
    lastRow = row;
    documents++;
    if (day === NO_DAY) continue;
    if (firstDay === NO_DAY || day < firstDay) firstDay = day;
    if (day > lastDay) lastDay = day;
  }
  return { documents, firstDay, lastDay };
}
