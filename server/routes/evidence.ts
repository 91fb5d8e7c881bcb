import type { EvidencePage } from "../../graph/model/evidence.ts";
import type { GraphStore, Page } from "../../graph/store/graph-store.ts";
import { existingActor } from "./actors.ts";
import type { EndpointHandlers } from "./endpoint.ts";

export function evidenceHandlers(store: GraphStore): Pick<EndpointHandlers, "actorEvidence" | "tieEvidence"> {
  return {
    actorEvidence: ({ params, query }) => evidence(store, [params.id], query),
    tieEvidence: ({ params, query }) => evidence(store, [params.source, params.target], query),
  };
}

/** To the store, no evidence and no such actor look alike; a reader must be told which it is. */
async function evidence(store: GraphStore, actors: readonly string[], page: Page): Promise<EvidencePage> {
  const found = await store.evidence(actors, page);
  if (found.total === 0) await Promise.all(actors.map((id) => existingActor(store, id)));
  return found;
}
