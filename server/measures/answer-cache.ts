/** Answers are kept by the change of the graph and the question; what nobody waits for any more is stopped. */
interface Kept {
  readonly change: number;
  readonly answer: Promise<unknown>;
  readonly controller: AbortController;
  waiting: number;
  done: boolean;
}

const MOST_ANSWERS = 64;

export class AnswerCache {
  readonly #kept = new Map<string, Kept>();
  #newest = 0;

  /**
   * The answer to a question about the graph as it was after a change, or what `find` gives. Those who ask the same at the same
   * time wait for one answer. Answers of older changes, which nobody asks for again, are forgotten.
   *
   * @param signal of who asks; when all who wait have gone, so does the signal that `find` gets
   */
  async get<Answer>(
    change: number,
    question: string,
    signal: AbortSignal,
    find: (signal: AbortSignal) => Promise<Answer>,
  ): Promise<Answer> {
    signal.throwIfAborted(); // It tells nobody that it is aborted once more.
    this.#forgetBefore(change);
    const key = `${change} ${question}`;
    const kept = this.#kept.get(key) ?? this.#begin(key, change, find);
    // Put last: the first is the longest unused.
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    kept.waiting++;
    const leave = (): void => {
      kept.waiting--;
      if (kept.waiting > 0 || kept.done) return;
      this.#kept.delete(key);
      kept.controller.abort();
    };
    signal.addEventListener("abort", leave, { once: true });
    try {
      return (await kept.answer) as Answer;
    } finally {
      signal.removeEventListener("abort", leave);
      if (!signal.aborted) kept.waiting--;
    }
  }

  #begin(key: string, change: number, find: (signal: AbortSignal) => Promise<unknown>): Kept {
    const controller = new AbortController();
    const kept: Kept = { change, answer: find(controller.signal), controller, waiting: 0, done: false };
    kept.answer.then(
      () => {
        kept.done = true;
        if (change < this.#newest) this.#kept.delete(key);
        this.#forgetOldest();
      },
      () => {
        if (this.#kept.get(key) === kept) this.#kept.delete(key);
      },
    );
    return kept;
  }

  #forgetBefore(change: number): void {
    if (change <= this.#newest) return;
    this.#newest = change;
    for (const [key, kept] of this.#kept) if (kept.done && kept.change < change) this.#kept.delete(key);
  }

  #forgetOldest(): void {
    for (const [key, { done }] of this.#kept) {
      if (this.#kept.size <= MOST_ANSWERS) return;
      if (done) this.#kept.delete(key);
    }
  }
}
