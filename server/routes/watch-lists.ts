import type { GraphStore } from "../../graph/store/graph-store.ts";
import { addWatchList, removeWatchList } from "../../ingest/watch/watch-list-files.ts";
import type { EndpointHandlers } from "./endpoint.ts";

type Handlers = Pick<EndpointHandlers, "watchLists" | "addWatchList" | "removeWatchList" | "watchedActors">;

export function watchListHandlers(store: GraphStore): Handlers {
  const inTurn = oneAtATime();
  return {
    watchLists: async () => ({ lists: await store.watchLists() }),
    addWatchList: ({ query: { file, title, type, user }, body: bytes }) =>
      inTurn(() => addWatchList(store, { name: file, bytes, title, type, user })),
    removeWatchList: ({ body: { id, user = null } }) =>
      inTurn(async () => {
        await removeWatchList(store, id, user);
        return { lists: await store.watchLists() };
      }),
    watchedActors: ({ params, query }) => store.watchedActors(params.id, query),
  };
}

/** A change of lists goes through the whole graph; a second one waits for the first. */
function oneAtATime(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
