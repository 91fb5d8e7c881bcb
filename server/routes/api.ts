import type { Router } from "express";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { openApiDocument } from "../openapi.ts";
import { actorHandlers } from "./actors.ts";
import type { Filtering } from "../measures/filtering.ts";
import { candidateHandlers } from "./candidates.ts";
import { centralityHandlers } from "./centrality.ts";
import { communityHandlers } from "./communities.ts";
import { countHandlers } from "./counts.ts";
import { documentHandlers } from "./documents.ts";
import { evidenceHandlers } from "./evidence.ts";
import { exportRoutes } from "./export.ts";
import { ingestHandlers } from "./ingests.ts";
import { judgementHandlers } from "./judgements.ts";
import { mountEndpoints } from "./mount-endpoints.ts";
import { movedActors } from "./moved-actors.ts";
import { ontologyHandlers } from "./ontology.ts";
import { pathHandlers } from "./paths.ts";
import { statsHandlers } from "./stats.ts";
import { structureHandlers } from "./structure.ts";
import { subgraphHandlers } from "./subgraphs.ts";
import { watchListHandlers } from "./watch-lists.ts";

/** The API over a store, with its description at `/openapi.json`. */
export function apiRoutes(store: GraphStore, filtering: Filtering, version: string): Router {
  const router = mountEndpoints({
    ...ontologyHandlers(),
    ...statsHandlers(store),
    ...actorHandlers(store),
    ...subgraphHandlers(store, filtering),
    ...evidenceHandlers(store, filtering),
    ...countHandlers(filtering),
    ...centralityHandlers(store, filtering),
    ...communityHandlers(store, filtering),
    ...structureHandlers(store, filtering),
    ...pathHandlers(store, filtering),
    ...documentHandlers(store, filtering),
    ...ingestHandlers(store),
    ...candidateHandlers(store),
    ...judgementHandlers(store),
    ...watchListHandlers(store),
  });
  router.use(exportRoutes(store, filtering, version));
  const description = openApiDocument(version);
  router.get("/openapi.json", (_req, res) => {
    res.json(description);
  });
  return router.use(movedActors(store));
}
