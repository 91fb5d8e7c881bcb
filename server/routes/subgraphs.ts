import type { GraphStore } from "../../graph/store/graph-store.ts";
import type { Filtering } from "../measures/filtering.ts";
import type { EndpointHandlers } from "./endpoint.ts";

type Handlers = Pick<EndpointHandlers, "overview" | "adjacent" | "tiesAmong">;

export function subgraphHandlers(store: GraphStore, filtering: Filtering): Handlers {
  return {
    overview: async ({ query, signal }) => (await filtering.through(query, signal)).subgraph(query),
    adjacent: async ({ params, query, signal }) =>
      (await filtering.through(query, signal)).neighbourhood(params.id, query),
    tiesAmong: async ({ body, signal }) => {
      const through = await filtering.through(body, signal);
      return { ties: await through.tiesAmong(await actorsNow(store, body.actors)) };
    },
  };
}

/**
 * Ids that are another actor's by now count as that actor's: a page may have drawn it before the merge. Not 308, which would
 * have the same ids sent again.
 */
export async function actorsNow(store: GraphStore, ids: readonly string[]): Promise<readonly string[]> {
  return [...new Set((await store.canonicalIds(ids)).values())];
}
