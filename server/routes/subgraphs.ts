import type { GraphStore } from "../../graph/store/graph-store.ts";
import type { EndpointHandlers } from "./endpoint.ts";
import { withTypes } from "./type-filter.ts";

export function subgraphHandlers(store: GraphStore): Pick<EndpointHandlers, "overview" | "adjacent" | "tiesAmong"> {
  return {
    overview: ({ query }) => store.subgraph(withTypes(query)),
    adjacent: ({ params, query }) => store.neighbourhood(params.id, withTypes(query)),
    tiesAmong: async ({ body }) => ({ ties: await store.tiesAmong(await actorsNow(store, body.actors)) }),
  };
}

/**
 * Ids that are another actor's by now count as that actor's: a page may have drawn it before the merge. Not 308, which would
 * have the same ids sent again.
 */
async function actorsNow(store: GraphStore, ids: readonly string[]): Promise<readonly string[]> {
  return [...new Set((await store.canonicalIds(ids)).values())];
}
