/** Held here because they are called millions of times, and a global is looked up each time. */
const { imul } = Math;

/** The filter has 2 ** 3 bits for each place of the table, so that one absent feature in sixteen passes. */
const FILTER_BITS = 3;

/** Finds the row of weights of a feature: open addressing on one typed array, since it is asked for dozens of times a word. */
export class FeatureTable {
  /** A feature and, next to it in memory, one more than its row; 0 there for an empty place. */
  readonly #slots: Int32Array;
  readonly #shift: number;
  /**
   * A bit for each hash that some feature has (Bloom 1970, with one hash). Most features asked for have no weights; this says so
   * from a cache nearer than the table.
   */
  readonly #filter: Uint32Array;
  readonly #filterShift: number;

  /** @param features the features that have weights; the place of each is its row. */
  constructor(features: Int32Array) {
    const bits = Math.max(4, Math.ceil(Math.log2(features.length * 2 + 1)));
    this.#shift = 32 - bits;
    this.#slots = new Int32Array(2 << bits);
    const filterBits = bits + FILTER_BITS;
    this.#filterShift = 32 - filterBits;
    this.#filter = new Uint32Array(1 << Math.max(0, filterBits - 5));
    features.forEach((key, row) => {
      const bit = this.#bitOf(key);
      this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
      const at = this.#placeOf(key);
      this.#slots[at] = key;
      this.#slots[at + 1] = row + 1;
    });
  }

  /** The row of a feature, or -1 where it has no weights. */
  rowOf(key: number): number {
    const bit = this.#bitOf(key);
    if (((this.#filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return -1;
    return (this.#slots[this.#placeOf(key) + 1] ?? 0) - 1;
  }

  #bitOf(key: number): number {
    return imul(key, 0x85ebca6b) >>> this.#filterShift;
  }

  #placeOf(key: number): number {
    const slots = this.#slots;
    let at = (imul(key, 0x9e3779b1) >>> this.#shift) * 2;
    while (slots[at + 1] !== 0 && slots[at] !== key) at = at + 2 === slots.length ? 0 : at + 2;
    return at;
  }
}
