import type { GraphStore } from "../../graph/store/graph-store.ts";
import type { EndpointHandlers } from "./endpoint.ts";

export function candidateHandlers(store: GraphStore): Pick<EndpointHandlers, "candidates"> {
  return {
    candidates: ({ query: { watched, ...page } }) => store.candidates({ ...page, watched: watched === "1" }),
  };
}
