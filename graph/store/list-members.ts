/** Who is on a list: what a filter by watch list or by collection asks. */
import { actorsIn, currentCollections, listedEntries } from "./notebook.ts";
import type { GraphStore } from "./graph-store.ts";

/** By the id of a watch list, or of a collection, the actors that stand on it now. */
export async function listMembers(store: GraphStore): Promise<ReadonlyMap<string, readonly string[]>> {
  const collections = await currentCollections(store, await listedEntries(store, "collection"));
  return new Map([
    ...(await store.actorsOnLists()),
    ...collections.map((collection) => [collection.id, actorsIn(collection)] as const),
  ]);
}
