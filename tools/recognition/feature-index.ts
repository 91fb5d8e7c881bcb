/** Gives the features that are frequent enough a row of weights each. */

/** A hash table from feature numbers to small counts, on typed arrays because there are millions of them. */
class FeatureCounts {
  #keys: Int32Array;
  #counts: Uint8Array;
  #size = 0;

  constructor(bits: number) {
    this.#keys = new Int32Array(1 << bits);
    this.#counts = new Uint8Array(1 << bits);
  }

  add(key: number): void {
    if (this.#size * 2 > this.#keys.length) this.#grow();
    const at = this.#placeOf(key);
    const count = this.#counts[at] ?? 0;
    if (count === 0) this.#size++;
    this.#keys[at] = key;
    if (count < 255) this.#counts[at] = count + 1;
  }

  atLeast(least: number): Int32Array {
    return this.#keys.filter((_, at) => (this.#counts[at] ?? 0) >= least).sort();
  }

  #placeOf(key: number): number {
    const mask = this.#keys.length - 1;
    let at = (Math.imul(key, 0x9e3779b1) >>> 4) & mask;
    while (this.#counts[at] !== 0 && this.#keys[at] !== key) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const [keys, counts] = [this.#keys, this.#counts];
    this.#keys = new Int32Array(keys.length * 2);
    this.#counts = new Uint8Array(keys.length * 2);
    keys.forEach((key, index) => {
      const count = counts[index] ?? 0;
      if (count === 0) return;
      const at = this.#placeOf(key);
      this.#keys[at] = key;
      this.#counts[at] = count;
    });
  }
}

/** The features seen at least `least` times, sorted. */
export function frequentFeatures(sentences: Iterable<readonly (readonly number[])[]>, least: number): Int32Array {
  const counts = new FeatureCounts(20);
  for (const sentence of sentences) {
    for (const token of sentence) for (const item of token) counts.add(item);
  }
  return counts.atLeast(least);
}
