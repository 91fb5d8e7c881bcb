/** Calls back once nothing has moved for a while. */
export class Rest {
  readonly #callback: () => void;
  readonly #after: () => number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param after Milliseconds without movement, asked at each one. */
  constructor(callback: () => void, after: () => number) {
    this.#callback = callback;
    this.#after = after;
  }

  /** Something moves, or has to be done at the next rest. */
  readonly moved = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#callback, this.#after());
  };

  destroy(): void {
    clearTimeout(this.#timer);
  }
}
