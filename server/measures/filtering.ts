import type { CommunityOf } from "../../graph/mentions/chosen.ts";
import { viewColumns } from "../../graph/mentions/view-columns.ts";
import { filterOf, type Filter, type Strength } from "../../graph/model/filter.ts";
import { FilteredStore } from "../../graph/store/filtered-store.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { MentionTables } from "../../graph/store/mention-tables.ts";
import { AnswerCache } from "./answer-cache.ts";
import type { MeasureInput, MeasureKind, MeasureOutput, MeasureTask } from "./measure.ts";
import { MeasureThreads } from "./measure-threads.ts";

/** How a measure takes the network: what passes a filter, weighed by a strength. */
export interface Measured {
  readonly filter: Filter;
  readonly strength: Strength;
}

/** Communities that filters speak of: those of the whole graph. */
const WHOLE: Measured = { filter: {}, strength: "discounted" };

/** The graph through filters, and what is measured of it. Answers hold until the graph changes. */
export class Filtering {
  readonly store: GraphStore;
  readonly #tables: MentionTables;
  readonly #threads: MeasureThreads;
  readonly #answers = new AnswerCache();

  constructor(store: GraphStore, threads = new MeasureThreads()) {
    this.store = store;
    this.#tables = new MentionTables(store);
    this.#threads = threads;
  }

  /** Reads all mentions beforehand, so that the first question need not wait for it. */
  async warmUp(): Promise<void> {
    await this.#tables.current();
  }

  /** The store as a filter shows it. `question` may say other things as well. */
  async through(question: Filter, signal: AbortSignal): Promise<FilteredStore> {
    const filter = filterOf(question);
    return new FilteredStore(this.store, this.#tables, filter, await this.communityOf(filter, signal));
  }

  /** By actor its community; only where the filter asks for it. */
  async communityOf({ community = [], notCommunity = [] }: Filter, signal: AbortSignal): Promise<CommunityOf> {
    if (community.length === 0 && notCommunity.length === 0) return new Map();
    const { members } = await this.measured("communities", WHOLE, { resolution: 1 }, signal);
    return new Map(members.flatMap((own) => own.map((actor) => [actor, own[0] ?? actor] as const)));
  }

  /** A measure of the network, kept until the graph changes. */
  async measured<Kind extends MeasureKind>(
    kind: Kind,
    { filter, strength }: Measured,
    input: MeasureInput[Kind],
    signal: AbortSignal,
  ): Promise<MeasureOutput[Kind]> {
    const graph = await (await this.through(filter, signal)).graph();
    return this.#answers.get(keyOf(graph.table.change, kind, filterOf(filter), strength, input), signal, (stop) => {
      const task = { kind, columns: viewColumns(graph, strength), input };
      return this.#threads.run(task as unknown as Extract<MeasureTask, { kind: Kind }>, stop);
    });
  }
}

function keyOf(...parts: readonly unknown[]): string {
  return JSON.stringify(parts);
}
