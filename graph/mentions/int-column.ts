const FIRST_SIZE = 1024;

/** A list of 32-bit integers that grows, without an object for each. */
export class IntColumn {
  #values = new Int32Array(FIRST_SIZE);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) this.#grow(this.#length + 1);
    this.#values[this.#length++] = value;
  }

  /** Adds so many numbers, which are to be set. */
  extend(count: number): void {
    const length = this.#length + count;
    if (length > this.#values.length) this.#grow(length);
    this.#length = length;
  }

  set(index: number, value: number): void {
    this.#values[index] = value;
  }

  /** Forgets the values, but keeps the room. */
  clear(): void {
    this.#length = 0;
  }

  at(index: number): number {
    return this.#values[index] ?? 0;
  }

  /** The values as they are now; no copy, so it is not to be kept over a push. */
  view(): Int32Array {
    return this.#values.subarray(0, this.#length);
  }

  /** A copy of the values without the room for more. */
  trimmed(): Int32Array {
    return this.#values.slice(0, this.#length);
  }

  get bytes(): number {
    return this.#values.byteLength;
  }

  #grow(least: number): void {
    const grown = new Int32Array(Math.max(least, 2 * this.#values.length));
    grown.set(this.#values);
    this.#values = grown;
  }
}
