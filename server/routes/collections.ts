import { randomUUID } from "node:crypto";
import { RawabitError } from "../../graph/model/errors.ts";
import { MOST_MEMBERS, type Collection, type CurrentCollection, type Referent } from "../../graph/model/notebook.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import {
  addEntry,
  amendEntry,
  currentCollections,
  entryOf,
  listedEntries,
  referentsOf,
} from "../../graph/store/notebook.ts";
import type { EndpointHandlers } from "./endpoint.ts";

type Handlers = Pick<EndpointHandlers, "collections" | "addCollection" | "changeCollection">;

export function collectionHandlers(store: GraphStore): Handlers {
  return {
    collections: async () => ({
      collections: await currentCollections(store, await listedEntries(store, "collection")),
    }),
    addCollection: async ({ body: { actors, user, ...written } }) => {
      const members = await referentsOf(store, actors);
      return current(store, await addEntry(store, "collection", randomUUID(), user, { ...written, members }));
    },
    changeCollection: async ({ params: { id }, body: { add = [], leaveOut = [], ...change } }) => {
      const regroup = await regrouping(store, await entryOf(store, "collection", id), add, leaveOut);
      const changed = await amendEntry(store, "collection", id, ({ members }) => ({
        ...change,
        members: regroup(members),
      }));
      return current(store, changed);
    },
  };
}

/** Members without those who leave and with those who come, each actor once: names of one actor may have come apart and together. */
async function regrouping(
  store: GraphStore,
  { members: before }: Collection,
  add: readonly string[],
  leaveOut: readonly string[],
): Promise<(members: readonly Referent[]) => readonly Referent[]> {
  const coming = await referentsOf(store, add);
  const now = await store.canonicalIds([...[...before, ...coming].map(({ id }) => id), ...leaveOut]);
  const actorOf = (id: string): string => now.get(id) ?? id;
  const leaving = new Set(leaveOut.map(actorOf));
  return (members) => {
    const staying = members.filter(({ id }) => !leaving.has(actorOf(id)));
    const there = new Set(staying.map(({ id }) => actorOf(id)));
    const all = [...staying, ...coming.filter(({ id }) => !there.has(actorOf(id)))];
    if (all.length <= MOST_MEMBERS) return all;
    throw new RawabitError(
      "request.invalid",
      `A collection holds at most ${MOST_MEMBERS} actors. Make a second one for the others.`,
    );
  };
}

async function current(store: GraphStore, collection: Collection): Promise<CurrentCollection> {
  const [now] = await currentCollections(store, [collection]);
  return now ?? { ...collection, members: [] };
}
