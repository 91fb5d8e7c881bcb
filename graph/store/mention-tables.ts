import { FilteredGraph } from "../mentions/filtered-graph.ts";
import { MentionTable } from "../mentions/mention-table.ts";
import type { Filter } from "../model/filter.ts";
import { Turns } from "../programs/turns.ts";
import type { GraphStore } from "./graph-store.ts";

/** So many filters are remembered, each with a few megabytes for a million mentions. */
const MOST_REMEMBERED = 4;

/**
 * The mention table of a store, kept up to date: before every use the store is asked what changed, and only that is read. So
 * no answer is older than the last write, whoever wrote.
 */
export class MentionTables {
  readonly #store: Pick<GraphStore, "allMentions" | "mentionsSince">;
  #table: MentionTable | undefined;
  readonly #refreshes = new Turns();
  /** What filters let through of the table as it was at a change, those asked for last behind. */
  #seen = { change: 0, graphs: new Map<string, FilteredGraph>() };

  constructor(store: Pick<GraphStore, "allMentions" | "mentionsSince">) {
    this.#store = store;
  }

  /** The table as of now. It is changed at later calls, so it is not to be held over an `await`. */
  current(): Promise<MentionTable> {
    // One after the other: who asks after a write must not be given what was read before it.
    return this.#refreshes.take(() => this.#refresh());
  }

  /**
   * What a filter of documents and types lets through, as of now. Whoever goes from actor to actor asks under one filter, so the last few are
   * remembered as they are until something changes.
   */
  async graph(filter: Filter): Promise<FilteredGraph> {
    const table = await this.current();
    if (this.#seen.change !== table.change) this.#seen = { change: table.change, graphs: new Map() };
    const { graphs } = this.#seen;
    const key = JSON.stringify(filter);
    const known = graphs.get(key);
    const graph = known?.table === table ? known : new FilteredGraph(table, filter);
    graphs.delete(key);
    graphs.set(key, graph);
    const [oldest] = graphs.keys();
    if (graphs.size > MOST_REMEMBERED && oldest !== undefined) graphs.delete(oldest);
    return graph;
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
