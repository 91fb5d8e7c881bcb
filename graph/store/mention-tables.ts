import { MentionTable } from "../mentions/mention-table.ts";
import type { GraphStore } from "./graph-store.ts";

/**
 * The mention table of a store, kept up to date: before every use the store is asked what changed, and only that is read. So
 * no answer is older than the last write, whoever wrote.
 */
export class MentionTables {
  readonly #store: Pick<GraphStore, "allMentions" | "mentionsSince">;
  #table: MentionTable | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(store: Pick<GraphStore, "allMentions" | "mentionsSince">) {
    this.#store = store;
  }

  /** The table as of now. It is changed at later calls, so it is not to be held over an `await`. */
  current(): Promise<MentionTable> {
    // One after the other: who asks after a write must not be given what was read before it.
    const turn = this.#last.then(() => this.#refresh());
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #refresh(): Promise<MentionTable> {
    for (;;) {
      this.#table ??= await this.#load();
      const change = await this.#store.mentionsSince(this.#table.change);
      if (change === undefined) this.#table = undefined;
      else {
        if (change.number !== this.#table.change) this.#table.apply(change);
        return this.#table;
      }
    }
  }

  async #load(): Promise<MentionTable> {
    const table = new MentionTable();
    for await (const part of this.#store.allMentions()) table.apply(part);
    return table;
  }
}
