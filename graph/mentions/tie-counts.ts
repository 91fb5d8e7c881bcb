import { NO_DAY } from "./days.ts";
import { IntColumn } from "./int-column.ts";

/**
 * A whole number that most 1 / (m − 1) divide: shares are added as whole numbers, so that the sum does not depend on the order
 * of documents. 2⁴ · 3² · 5 · 7 · 11 · 13.
 */
const WHOLE = 720_720;

const FIRST_SLOTS = 1 << 12;
const FREE = -1;

/**
 * Ties by the numbers of their two actors, each a row of counts: an open-addressed hash table over columns of numbers, since a
 * million objects would take ten times the memory and the time.
 */
export class TieCounts {
  #slots = new Int32Array(FIRST_SLOTS).fill(FREE);
  readonly source = new IntColumn();
  readonly target = new IntColumn();
  /** Units that name both. */
  #units = new Int32Array(FIRST_SLOTS);
  #documents = new Int32Array(FIRST_SLOTS);
  #lastRow = new Int32Array(FIRST_SLOTS);
  #firstDay = new Int32Array(FIRST_SLOTS);
  #lastDay = new Int32Array(FIRST_SLOTS);
  #shares = new Float64Array(FIRST_SLOTS);

  get size(): number {
    return this.source.length;
  }

  /**
   * Counts a unit that names both. Units of one document must come one after the other.
   *
   * @param source the lower of the two numbers
   * @param named how many actors the unit names
   */
  add(source: number, target: number, row: number, day: number, named: number): void {
    const tie = this.#find(source, target) ?? this.#create(source, target);
    this.#units[tie] = (this.#units[tie] ?? 0) + 1;
    this.#shares[tie] = (this.#shares[tie] ?? 0) + Math.round(WHOLE / (named - 1));
    if (this.#lastRow[tie] === row) return;
    this.#lastRow[tie] = row;
    this.#documents[tie] = (this.#documents[tie] ?? 0) + 1;
    if (day === NO_DAY) return;
    const first = this.#firstDay[tie] ?? NO_DAY;
    if (first === NO_DAY || day < first) this.#firstDay[tie] = day;
    if (day > (this.#lastDay[tie] ?? NO_DAY)) this.#lastDay[tie] = day;
  }

  unitsOf(tie: number): number {
    return this.#units[tie] ?? 0;
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

  /** The number of a tie, where it was counted at all. */
  numberOf(source: number, target: number): number | undefined {
    return this.#find(source, target);
  }

  #find(source: number, target: number): number | undefined {
    for (let slot = this.#slotOf(source, target); ; slot = (slot + 1) & (this.#slots.length - 1)) {
      const tie = this.#slots[slot] ?? FREE;
      if (tie === FREE) return undefined;
      if (this.source.at(tie) === source && this.target.at(tie) === target) return tie;
    }
  }

  #create(source: number, target: number): number {
    // Half empty at least, or looking for a place would take long.
    if (2 * (this.size + 1) > this.#slots.length) this.#grow();
    const tie = this.size;
    this.source.push(source);
    this.target.push(target);
    this.#lastRow[tie] = -1;
    this.#firstDay[tie] = NO_DAY;
    this.#lastDay[tie] = NO_DAY;
    this.#place(tie);
    return tie;
  }

  #place(tie: number): void {
    let slot = this.#slotOf(this.source.at(tie), this.target.at(tie));
    while (this.#slots[slot] !== FREE) slot = (slot + 1) & (this.#slots.length - 1);
    this.#slots[slot] = tie;
  }

  #grow(): void {
    this.#slots = new Int32Array(2 * this.#slots.length).fill(FREE);
    for (let tie = 0; tie < this.size; tie++) this.#place(tie);
    const room = this.#slots.length;
    this.#units = grown(this.#units, room);
    this.#documents = grown(this.#documents, room);
    this.#lastRow = grown(this.#lastRow, room);
    this.#firstDay = grown(this.#firstDay, room);
    this.#lastDay = grown(this.#lastDay, room);
    const shares = new Float64Array(room);
    shares.set(this.#shares);
    this.#shares = shares;
  }

  /** Multiplicative hashing (Knuth, TAOCP 3, 6.4), the upper bits folded into the lower ones that choose the slot. */
  #slotOf(source: number, target: number): number {
    const mixed = Math.imul(source, 0x9e3779b1) ^ Math.imul(target, 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & (this.#slots.length - 1);
  }
}

function grown(column: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(room);
  larger.set(column);
  return larger;
}
