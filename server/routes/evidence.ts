import type { EvidencePage } from "../../graph/model/evidence.ts";
import type { FilteredStore } from "../../graph/store/filtered-store.ts";
import type { GraphStore, Page } from "../../graph/store/graph-store.ts";
import type { Filtering } from "../measures/filtering.ts";
import { existingActor } from "./actors.ts";
import type { EndpointHandlers } from "./endpoint.ts";

type Handlers = Pick<EndpointHandlers, "actorEvidence" | "tieEvidence">;

export function evidenceHandlers(store: GraphStore, filtering: Filtering): Handlers {
  return {
    actorEvidence: async ({ params, query, signal }) =>
      evidence(store, await filtering.through(query, signal), [params.id], query),
    tieEvidence: async ({ params, query, signal }) =>
      evidence(store, await filtering.through(query, signal), [params.source, params.target], query),
  };
}

/** To the store, no evidence and no such actor look alike; a reader must be told which it is. */
async function evidence(
  store: GraphStore,
  through: FilteredStore,
  actors: readonly string[],
  page: Page,
): Promise<EvidencePage> {
  const found = await through.evidence(actors, page);
  if (found.total === 0) await Promise.all(actors.map((id) => existingActor(store, id)));
  return found;
}
