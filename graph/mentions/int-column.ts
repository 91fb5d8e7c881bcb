const FIRST_SIZE = 1024;

/** A list of 32-bit integers that grows, without an object for each. */
export class IntColumn {
  #values = new Int32Array(FIRST_SIZE);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const grown = new Int32Array(2 * this.#values.length);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.#length++] = value;
  }

  at(index: number): number {
    return this.#values[index] ?? 0;
  }

  /** The values as they are now; no copy, so it is not to be kept over a push. */
  view(): Int32Array {
    return this.#values.subarray(0, this.#length);
  }

  get bytes(): number {
    return this.#values.byteLength;
  }
}
