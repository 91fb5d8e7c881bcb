import type { GraphStore } from "../../graph/store/graph-store.ts";
import type { EndpointHandlers } from "./endpoint.ts";
import { withFilters } from "./query-filters.ts";

export function subgraphHandlers(store: GraphStore): Pick<EndpointHandlers, "overview" | "adjacent" | "tiesAmong"> {
  return {
    overview: ({ query }) => store.subgraph(withFilters(query)),
    adjacent: ({ params, query }) => store.neighbourhood(params.id, withFilters(query)),
    tiesAmong: async ({ body }) => {
      const actors = await actorsNow(store, body.actors);
      return { ties: await store.tiesAmong(actors), relations: await store.relationsAmong(actors, withFilters(body)) };
    },
  };
}

/**
 * Ids that are another actor's by now count as that actor's: a page may have drawn it before the merge. Not 308, which would
 * have the same ids sent again.
 */
async function actorsNow(store: GraphStore, ids: readonly string[]): Promise<readonly string[]> {
  return [...new Set((await store.canonicalIds(ids)).values())];
}
