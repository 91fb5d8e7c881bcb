import { afterEach, beforeEach, jest } from "@jest/globals";
import type { Filter } from "../../../graph/model/filter.ts";
import { cypher, type CypherEngine } from "../../../graph/store/cypher/cypher-engine.ts";
import { cypherStore } from "../../../graph/store/cypher/cypher-store.ts";
import { FilteredStore } from "../../../graph/store/filtered-store.ts";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import { MentionTables } from "../../../graph/store/mention-tables.ts";

export interface StoreHarness {
  /** An empty store. */
  readonly openEmpty: (now: () => Date) => Promise<GraphStore>;
  /** How many random graphs to try: a server over a connection is slower. */
  readonly runs: number;
}

/**
 * Stores on one engine, one after the other: to start a host or a connection for each of hundreds of tests takes longer than
 * the tests. What becomes of an engine that is closed, is what the engine's own tests are for.
 */
export function harnessOver(engine: () => CypherEngine, runs: number): StoreHarness {
  return {
    openEmpty: async (now) => {
      await deleteAll(engine());
      return { ...cypherStore(engine(), now), close: () => Promise.resolve() };
    },
    runs,
  };
}

const DELETE_ALL = cypher("MATCH (n) DETACH DELETE n");

export const deleteAll = (engine: CypherEngine): Promise<unknown> =>
  engine.write((transaction) => transaction.run(DELETE_ALL, {}));

/** When it is for the stores under test. */
export const NOW = new Date("2024-05-06T07:08:09Z");

/** Gives every test of the block that this is called in an empty store of its own, and closes it afterwards. */
export function withEmptyStore(harness: StoreHarness, take: (store: GraphStore) => void | Promise<void>): void {
  let store: GraphStore;
  beforeEach(async () => {
    store = await harness.openEmpty(() => NOW);
    await take(store);
  }, 60_000);
  afterEach(() => store.close());
  jest.setTimeout(240_000);
}

/** The store as a filter shows it. */
export function seen(store: GraphStore, filter: Filter = {}): FilteredStore {
  return new FilteredStore(store, new MentionTables(store), filter);
}

/** The digest of a graph where nothing is left to be measured. */
export async function measuredHash(store: GraphStore): Promise<string> {
  await store.measure();
  return (await store.stats({ hash: true })).graphHash ?? "";
}

export async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}
