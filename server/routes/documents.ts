import { RawabitError } from "../../graph/model/errors.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import type { Filtering } from "../measures/filtering.ts";
import type { EndpointHandlers } from "./endpoint.ts";
import { actorsNow } from "./subgraphs.ts";

export function documentHandlers(
  store: GraphStore,
  filtering: Filtering,
): Pick<EndpointHandlers, "document" | "documentsNaming"> {
  return {
    document: async ({ params }) => {
      const document = await store.document(params.id);
      if (document !== undefined) return document;
      throw new RawabitError("document.not-found", `There is no document ${params.id} in the graph.`);
    },
    documentsNaming: async ({ body: { offset, limit, ...body }, signal }) => {
      const actors = await actorsNow(store, body.actors);
      const through = await filtering.through(body, signal);
      return through.documentPage(actors, { offset, limit });
    },
  };
}
