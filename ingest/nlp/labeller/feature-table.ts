/** Held here because they are called millions of times, and a global is looked up each time. */
const { imul } = Math;

/** Finds the row of weights of a feature: open addressing on one typed array, since it is asked for dozens of times a word. */
export class FeatureTable {
  /** A feature and, next to it in memory, one more than its row; 0 there for an empty place. */
  readonly #slots: Int32Array;
  readonly #shift: number;

  /** @param features the features that have weights; the place of each is its row. */
  constructor(features: Int32Array) {
    const bits = Math.max(4, Math.ceil(Math.log2(features.length * 2 + 1)));
    this.#shift = 32 - bits;
    this.#slots = new Int32Array(2 << bits);
    features.forEach((key, row) => {
      const at = this.#placeOf(key);
      this.#slots[at] = key;
      this.#slots[at + 1] = row + 1;
    });
  }

  /** The row of a feature, or -1 where it has no weights. */
  rowOf(key: number): number {
    return (this.#slots[this.#placeOf(key) + 1] ?? 0) - 1;
  }

  #placeOf(key: number): number {
    const slots = this.#slots;
    let at = (imul(key, 0x9e3779b1) >>> this.#shift) * 2;
    while (slots[at + 1] !== 0 && slots[at] !== key) at = at + 2 === slots.length ? 0 : at + 2;
    return at;
  }
}
