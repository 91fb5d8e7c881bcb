import type { GraphStore } from "../../graph/store/graph-store.ts";
import type { EndpointHandlers } from "./endpoint.ts";

export function ingestHandlers(store: GraphStore): Pick<EndpointHandlers, "ingests"> {
  return { ingests: ({ query }) => store.ingests(query) };
}
