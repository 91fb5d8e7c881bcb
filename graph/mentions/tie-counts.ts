import { NO_DAY } from "./days.ts";
import { NO_PARAGRAPH } from "./mention-rows.ts";
import { type Occurrences, UNIT_FIELDS } from "./occurrences.ts";
import type { TieUnits } from "./tie-units.ts";

/** Shares are added in millionths, as those of stored ties are, see share-of-pair.ts: the order of documents does not matter. */
const WHOLE = 1_000_000;

/** What is told of a tie beyond the number of its units. */
export interface TieUse {
  readonly paragraphs: number;
  readonly documents: number;
  /** The sum over its units of 1 / (m − 1), m being the actors that a unit names. */
  readonly discounted: number;
  /** Days; `NO_DAY` where no document has a date. */
  readonly firstDay: number;
  readonly lastDay: number;
}

/** Ties, by their numbers, with what the units that count say of them. A tie may have none. */
export class TieCounts {
  readonly #ties: TieUnits;
  readonly #occurrences: Occurrences;
  /** By unit whether it counts. */
  readonly #marked: Uint8Array;
  /** By tie how many units that count name both. */
  readonly units: Int32Array;

  /** @param shown by an actor's number whether its ties count, where they do not all */
  constructor(ties: TieUnits, occurrences: Occurrences, marked: Uint8Array, shown?: Uint8Array) {
    this.#ties = ties;
    this.#occurrences = occurrences;
    this.#marked = marked;
    this.units = unitsThatCount(ties, marked, shown);
  }

  get size(): number {
    return this.units.length;
  }

  /** The lower of the numbers of its two actors. */
  sourceOf(tie: number): number {
    return this.#ties.source[tie] ?? 0;
  }

  targetOf(tie: number): number {
    return this.#ties.target[tie] ?? 0;
  }

  unitsOf(tie: number): number {
    return this.units[tie] ?? 0;
  }

  /** Counted when it is asked for: of most ties nobody asks. */
  useOf(tie: number): TieUse {
    const { packed } = this.#occurrences;
    let [paragraphs, documents, shares, firstDay, lastDay] = [0, 0, 0, NO_DAY, NO_DAY];
    let [lastRow, lastParagraph] = [-1, NO_PARAGRAPH];
    const end = this.#ties.first[tie + 1] ?? 0;
    for (let place = this.#ties.first[tie] ?? 0; place < end; place++) {
      const unit = this.#ties.unit[place] ?? 0;
      if (this.#marked[unit] !== 1) continue;
      const at = UNIT_FIELDS * unit;
      const [row = 0, day = NO_DAY, paragraph = NO_PARAGRAPH] = [packed[at], packed[at + 1], packed[at + 2]];
      shares += shareIn(packed, at);
      // Units of one document follow each other.
      if (row !== lastRow || paragraph !== lastParagraph || paragraph === NO_PARAGRAPH) paragraphs++;
      if (row !== lastRow) documents++;
      [lastRow, lastParagraph] = [row, paragraph];
      if (day === NO_DAY) continue;
      if (firstDay === NO_DAY || day < firstDay) firstDay = day;
      if (day > lastDay) lastDay = day;
    }
    return { paragraphs, documents, discounted: shares / WHOLE, firstDay, lastDay };
  }

  /** {@link TieUse.discounted} alone. */
  discountedOf(tie: number): number {
    let shares = 0;
    const end = this.#ties.first[tie + 1] ?? 0;
    for (let place = this.#ties.first[tie] ?? 0; place < end; place++) {
      const unit = this.#ties.unit[place] ?? 0;
      if (this.#marked[unit] === 1) shares += shareIn(this.#occurrences.packed, UNIT_FIELDS * unit);
    }
    return shares / WHOLE;
  }
}

function shareIn(packed: Int32Array, at: number): number {
  const named = (packed[at + UNIT_FIELDS + 3] ?? 0) - (packed[at + 3] ?? 0);
  return Math.round(WHOLE / (named - 1));
}

/** Walks a million units in milliseconds: they lie side by side, and the marks in the processor's cache. */
function unitsThatCount(
  { source, target, first, unit }: TieUnits,
  marked: Uint8Array,
  shown: Uint8Array | undefined,
): Int32Array {
  const units = new Int32Array(source.length);
  for (let tie = 0; tie < units.length; tie++) {
    if (shown !== undefined && (shown[source[tie] ?? 0] !== 1 || shown[target[tie] ?? 0] !== 1)) continue;
    const end = first[tie + 1] ?? 0;
    let count = 0;
    for (let place = first[tie] ?? 0; place < end; place++) count += marked[unit[place] ?? 0] ?? 0;
    units[tie] = count;
  }
  return units;
}
