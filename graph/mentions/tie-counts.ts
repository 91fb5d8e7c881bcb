import { NO_DAY } from "./days.ts";
import { NO_PARAGRAPH } from "./mention-rows.ts";

/** Shares are added in millionths, as those of stored ties are, see share-of-pair.ts: the order of documents does not matter. */
const WHOLE = 1_000_000;

const FIRST_ROOM = 1 << 12;

/** Ties by the numbers of their two actors, each with its counts: columns, since a million objects would take ten times the memory. */
export class TieCounts {
  #size = 0;
  #room: number;
  /** The lower of the two numbers, and the higher. */
  #source: Int32Array;
  #target: Int32Array;
  /** Units that name both. */
  #units: Int32Array;
  #paragraphs: Int32Array;
  #documents: Int32Array;
  #lastRow: Int32Array;
  #lastParagraph: Int32Array;
  #firstDay: Int32Array;
  #lastDay: Int32Array;
  #shares: Float64Array;

  /** @param room for so many ties; more will do, but growing costs as much as counting */
  constructor(room = FIRST_ROOM) {
    this.#room = Math.max(1, room);
    this.#source = new Int32Array(this.#room);
    this.#target = new Int32Array(this.#room);
    this.#units = new Int32Array(this.#room);
    this.#paragraphs = new Int32Array(this.#room);
    this.#documents = new Int32Array(this.#room);
    this.#lastRow = new Int32Array(this.#room);
    this.#lastParagraph = new Int32Array(this.#room);
    this.#firstDay = new Int32Array(this.#room);
    this.#lastDay = new Int32Array(this.#room);
    this.#shares = new Float64Array(this.#room);
  }

  get size(): number {
    return this.#size;
  }

  /** A new tie, of no unit yet; returns its number. */
  create(one: number, other: number): number {
    if (this.#size === this.#room) this.#grow();
    const tie = this.#size++;
    this.#source[tie] = Math.min(one, other);
    this.#target[tie] = Math.max(one, other);
    this.#lastRow[tie] = -1;
    this.#firstDay[tie] = NO_DAY;
    this.#lastDay[tie] = NO_DAY;
    return tie;
  }

  /**
   * Counts a sentence, paragraph or document that names both. Those of one document must come one after the other.
   *
   * @param row       of its document
   * @param paragraph that it begins in
   * @param named     how many actors it names
   */
  count(tie: number, row: number, day: number, paragraph: number, named: number): void {
    this.#units[tie] = (this.#units[tie] ?? 0) + 1;
    this.#shares[tie] = (this.#shares[tie] ?? 0) + Math.round(WHOLE / (named - 1));
    const isNewRow = this.#lastRow[tie] !== row;
    if (isNewRow || this.#lastParagraph[tie] !== paragraph || paragraph === NO_PARAGRAPH) {
      this.#lastParagraph[tie] = paragraph;
      this.#paragraphs[tie] = (this.#paragraphs[tie] ?? 0) + 1;
    }
    if (!isNewRow) return;
    this.#lastRow[tie] = row;
    this.#documents[tie] = (this.#documents[tie] ?? 0) + 1;
    if (day === NO_DAY) return;
    const first = this.#firstDay[tie] ?? NO_DAY;
    if (first === NO_DAY || day < first) this.#firstDay[tie] = day;
    if (day > (this.#lastDay[tie] ?? NO_DAY)) this.#lastDay[tie] = day;
  }

  sourceOf(tie: number): number {
    return this.#source[tie] ?? 0;
  }

  targetOf(tie: number): number {
    return this.#target[tie] ?? 0;
  }

  unitsOf(tie: number): number {
    return this.#units[tie] ?? 0;
  }

  paragraphsOf(tie: number): number {
    return this.#paragraphs[tie] ?? 0;
  }

  documentsOf(tie: number): number {
    return this.#documents[tie] ?? 0;
  }

  firstDayOf(tie: number): number {
    return this.#firstDay[tie] ?? NO_DAY;
  }

  lastDayOf(tie: number): number {
    return this.#lastDay[tie] ?? NO_DAY;
  }

  /** The sum over its units of 1 / (m − 1), m being the actors that a unit names. */
  discountedOf(tie: number): number {
    return (this.#shares[tie] ?? 0) / WHOLE;
  }

  #grow(): void {
    this.#room *= 2;
    this.#source = grown(this.#source, this.#room);
    this.#target = grown(this.#target, this.#room);
    this.#units = grown(this.#units, this.#room);
    this.#paragraphs = grown(this.#paragraphs, this.#room);
    this.#documents = grown(this.#documents, this.#room);
    this.#lastRow = grown(this.#lastRow, this.#room);
    this.#lastParagraph = grown(this.#lastParagraph, this.#room);
    this.#firstDay = grown(this.#firstDay, this.#room);
    this.#lastDay = grown(this.#lastDay, this.#room);
    const shares = new Float64Array(this.#room);
    shares.set(this.#shares);
    this.#shares = shares;
  }
}

function grown(column: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(room);
  larger.set(column);
  return larger;
}
