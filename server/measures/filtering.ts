import type { GroupsOf } from "../../graph/mentions/chosen.ts";
import { viewColumns } from "../../graph/mentions/view-columns.ts";
import { filterOf, type Filter, type Strength } from "../../graph/model/filter.ts";
import { FilteredStore } from "../../graph/store/filtered-store.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { listMembers } from "../../graph/store/list-members.ts";
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
const WHOLE: Measured = { filter: {}, strength: "weight" };

/** A community, a watch list or a collection, and the actors in it. */
type Group = readonly [id: string, actors: readonly string[]];

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
    return this.#seen(filter, await this.#lists(filter), signal);
  }

  async #seen(filter: Filter, lists: readonly Group[], signal: AbortSignal): Promise<FilteredStore> {
    const groups = byActor([...(await this.#communities(filter, signal)), ...lists]);
    return new FilteredStore(this.store, this.#tables, filter, groups);
  }

  /** Who is on each watch list and in each collection. */
  listMembers(): Promise<ReadonlyMap<string, readonly string[]>> {
    return listMembers(this.store);
  }

  /** By the id of its leading actor every community; only where the filter asks for any. */
  async #communities({ community = [], notCommunity = [] }: Filter, signal: AbortSignal): Promise<readonly Group[]> {
    if (community.length === 0 && notCommunity.length === 0) return [];
    const { members } = await this.measured("communities", WHOLE, { resolution: 1 }, signal);
    return members.map((own) => [own[0] ?? "", own]);
  }

  async #lists({ list = [], notList = [] }: Filter): Promise<readonly Group[]> {
    if (list.length === 0 && notList.length === 0) return [];
    return [...(await this.listMembers())].filter(([id]) => list.includes(id) || notList.includes(id));
  }

  /** A measure of the network, kept until the graph changes. */
  async measured<Kind extends MeasureKind>(
    kind: Kind,
    { filter, strength }: Measured,
    input: MeasureInput[Kind],
    signal: AbortSignal,
  ): Promise<MeasureOutput[Kind]> {
    // A collection changes without the graph, so who is in it is part of the question.
    const lists = await this.#lists(filter);
    const asked = [filterOf(filter), lists, strength, input];
    const graph = await (await this.#seen(filterOf(filter), lists, signal)).graph();
    // No `await` from here to the columns: the graph and the number of its change belong together.
    return this.#answers.get(graph.table.change, JSON.stringify([kind, asked]), signal, (stop) => {
      const task = { kind, columns: viewColumns(graph, strength), input };
      return this.#threads.run(task as unknown as Extract<MeasureTask, { kind: Kind }>, stop);
    });
  }
}

/** Of each actor the ids of the groups it is in. */
function byActor(groups: readonly Group[]): GroupsOf {
  const groupsOf = new Map<string, Set<string>>();
  for (const [id, actors] of groups) {
    for (const actor of actors) groupsOf.set(actor, (groupsOf.get(actor) ?? new Set()).add(id));
  }
  return groupsOf;
}
