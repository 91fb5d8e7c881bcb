import { RawabitError } from "../../graph/model/errors.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import type { EndpointHandlers } from "./endpoint.ts";

export function documentHandlers(store: GraphStore): Pick<EndpointHandlers, "document"> {
  return {
    document: async ({ params }) => {
      const document = await store.document(params.id);
      if (document !== undefined) return document;
      throw new RawabitError("document.not-found", `There is no document ${params.id} in the graph.`);
    },
  };
}
