const FIRST_SLOTS = 2 ** 16;
/** 128 megabytes, filled to the half: the pairs of several hundred thousand names. */
const MOST_SLOTS = 2 ** 24;
const EMPTY = 0;
/** Numbers of a pair are below it, so that a pair packed into one number is exact. */
const NUMBERS = 2 ** 26;

/** A set of pairs of whole numbers, in a sixth of the memory of a `Set`. When it is full, it takes no more. */
export class NumberPairs {
  #slots = new Float64Array(FIRST_SLOTS);
  #size = 0;

  /** @param left @param right from 0; which is which does not matter */
  has(left: number, right: number): boolean {
    return this.#slots[slotOf(this.#slots, packed(left, right))] !== EMPTY;
  }

  add(left: number, right: number): void {
    if (this.#size * 2 >= this.#slots.length && !this.#grow()) return;
    const code = packed(left, right);
    const slot = slotOf(this.#slots, code);
    if (this.#slots[slot] === EMPTY) this.#size++;
    this.#slots[slot] = code;
  }

  #grow(): boolean {
    if (this.#slots.length >= MOST_SLOTS) return false;
    const larger = new Float64Array(this.#slots.length * 2);
    for (const code of this.#slots) if (code !== EMPTY) larger[slotOf(larger, code)] = code;
    this.#slots = larger;
    return true;
  }
}

/** From 1. */
function packed(left: number, right: number): number {
  return left < right ? left * NUMBERS + right + 1 : right * NUMBERS + left + 1;
}

/** The slot that holds the code, or else the free one where it belongs (linear probing, Knuth, TAOCP 3, 6.4). */
function slotOf(slots: Float64Array, code: number): number {
  const last = slots.length - 1;
  const mixed = Math.imul((code % 2 ** 32) | 0, 0x9e3779b1) ^ Math.imul(Math.floor(code / NUMBERS), 0x85ebca77);
  let slot = (mixed ^ (mixed >>> 15)) & last;
  while (slots[slot] !== EMPTY && slots[slot] !== code) slot = (slot + 1) & last;
  return slot;
}
