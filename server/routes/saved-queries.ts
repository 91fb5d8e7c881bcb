import { stableId } from "../../graph/model/ids.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import type { EndpointHandlers } from "./endpoint.ts";

type Handlers = Pick<EndpointHandlers, "querySchema" | "savedQueries" | "saveQuery" | "removeSavedQuery">;

export function savedQueryHandlers(store: GraphStore): Handlers {
  return {
    querySchema: () => store.querySchema(),
    savedQueries: async () => ({ queries: await store.savedQueries() }),
    saveQuery: async ({ body: { title, cypher, parameters, user = "" } }) => {
      // The id follows from what is kept, so that a repeated request keeps it once.
      const id = stableId("q", title, cypher, JSON.stringify(parameters));
      const query = { id, title, cypher, parameters, user, at: new Date().toISOString() };
      await store.saveQuery(query);
      return query;
    },
    removeSavedQuery: async ({ params: { id } }) => ({ removed: await store.removeSavedQuery(id) }),
  };
}
