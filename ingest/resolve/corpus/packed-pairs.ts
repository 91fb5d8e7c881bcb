const FIRST_CAPACITY = 1024;

/** A growing list of pairs of whole numbers, packed into one number each, so that tens of millions fit in memory. */
export class PackedPairs {
  readonly #size: number;
  #codes = new Float64Array(FIRST_CAPACITY);
  #length = 0;

  /** @param size every second number is below it; first number × size must stay below 2^53 */
  constructor(size: number) {
    this.#size = size;
  }

  add(first: number, second: number): void {
    if (this.#length === this.#codes.length) {
      const larger = new Float64Array(this.#codes.length * 2);
      larger.set(this.#codes);
      this.#codes = larger;
    }
    this.#codes[this.#length++] = first * this.#size + second;
  }

  /** Each pair once, in order of the first and then of the second number. */
  *sorted(): Iterable<readonly [first: number, second: number]> {
    let previous = -1;
    for (const code of this.#codes.subarray(0, this.#length).sort()) {
      if (code === previous) continue;
      previous = code;
      yield [Math.floor(code / this.#size), code % this.#size];
    }
  }
}
