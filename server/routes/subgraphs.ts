import type { GraphStore } from "../../graph/store/graph-store.ts";
import type { Filtering } from "../measures/filtering.ts";
import type { EndpointHandlers } from "./endpoint.ts";

type Handlers = Pick<EndpointHandlers, "overview" | "adjacent" | "tiesAmong">;

export function subgraphHandlers(store: GraphStore, filtering: Filtering): Handlers {
  return {
    overview: async ({ query, signal }) => {
      return (await filtering.through(query, signal)).subgraph({ limit: query.limit, relations: query.relation });
    },
    adjacent: async ({ params, query, signal }) => {
      const { limit, strength, statedAs, relation } = query;
      return (await filtering.through(query, signal)).neighbourhood(params.id, {
        limit,
        strength,
        statedAs,
        relations: relation,
      });
    },
    tiesAmong: async ({ body, signal }) => {
      const through = await filtering.through(body, signal);
      const actors = await actorsNow(store, body.actors);
      return { ties: await through.tiesAmong(actors), relations: await through.relationsAmong(actors, body.relation) };
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
