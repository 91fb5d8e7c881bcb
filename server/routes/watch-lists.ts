import type { GraphStore } from "../../graph/store/graph-store.ts";
import type { IngestQueue } from "../ingests/ingest-queue.ts";
import { addWatchList, removeWatchList } from "../../ingest/watch/watch-list-files.ts";
import type { EndpointHandlers } from "./endpoint.ts";

type Handlers = Pick<EndpointHandlers, "watchLists" | "addWatchList" | "removeWatchList" | "watchedActors">;

/**
 * A change of lists goes through the whole graph, in turn with ingests: one under way looks for the names it began with, so that
 * its documents would go without a list that is added meanwhile.
 */
export function watchListHandlers(store: GraphStore, ingests: Pick<IngestQueue, "inTurn">): Handlers {
  return {
    watchLists: async () => ({ lists: await store.watchLists() }),
    addWatchList: ({ query: { file, title, type, user }, body: bytes }) =>
      ingests.inTurn(() => addWatchList(store, { name: file, bytes, title, type, user })),
    removeWatchList: ({ body: { id, user = null } }) =>
      ingests.inTurn(async () => {
        await removeWatchList(store, id, user);
        return { lists: await store.watchLists() };
      }),
    watchedActors: ({ params, query }) => store.watchedActors(params.id, query),
  };
}
