import { stableId } from "../../graph/model/ids.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { addEntry, amendEntry, listedEntries } from "../../graph/store/notebook.ts";
import type { EndpointHandlers } from "./endpoint.ts";

type Handlers = Pick<EndpointHandlers, "querySchema" | "savedQueries" | "saveQuery" | "removeSavedQuery">;

export function savedQueryHandlers(store: GraphStore): Handlers {
  return {
    querySchema: () => store.querySchema(),
    savedQueries: async () => ({ queries: await listedEntries(store, "query") }),
    saveQuery: async ({ body: { user, ...written } }) => {
      // The id follows from what is kept, so that a repeated request keeps it once.
      const id = stableId("q", written.title, written.cypher, JSON.stringify(written.parameters));
      const there = await store.changeKept("query", id, (query) =>
        query.removed === null
          ? query
          : { ...query, removed: null, changedAt: new Date().toISOString(), changedBy: user },
      );
      return there ?? addEntry(store, "query", id, user, written);
    },
    removeSavedQuery: async ({ params: { id } }) => {
      const isListed = (await listedEntries(store, "query")).some((query) => query.id === id);
      if (isListed) await amendEntry(store, "query", id, () => ({ removed: true, user: "local" }));
      return { removed: isListed };
    },
  };
}
