/** Work that is done one after another, in the order in which it was asked for; what fails keeps nothing back that comes after it. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Throws what the work throws. */
  take<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Resolves when all is done that was asked for so far. Never throws. */
  async allTaken(): Promise<void> {
    await this.#last;
  }
}
