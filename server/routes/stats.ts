import type { GraphStore } from "../../graph/store/graph-store.ts";
import type { EndpointHandlers } from "./endpoint.ts";

export function statsHandlers(store: GraphStore): Pick<EndpointHandlers, "stats"> {
  return { stats: ({ query }) => store.stats({ hash: query.hash === "1" }) };
}
