import type { GraphStore } from "../../graph/store/graph-store.ts";
import type { EndpointHandlers } from "./endpoint.ts";
import { withTypes } from "./type-filter.ts";

export function subgraphHandlers(store: GraphStore): Pick<EndpointHandlers, "overview" | "adjacent" | "tiesAmong"> {
  return {
    overview: ({ query }) => store.subgraph(withTypes(query)),
    adjacent: ({ params, query }) => store.neighbourhood(params.id, withTypes(query)),
    tiesAmong: async ({ body }) => ({ ties: await store.tiesAmong(body.actors) }),
  };
}
