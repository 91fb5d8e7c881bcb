import type { Router } from "express";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { openApiDocument } from "../openapi.ts";
import { actorHandlers } from "./actors.ts";
import { candidateHandlers } from "./candidates.ts";
import { documentHandlers } from "./documents.ts";
import { evidenceHandlers } from "./evidence.ts";
import { exportRoutes } from "./export.ts";
import type { IngestQueue } from "../ingests/ingest-queue.ts";
import { ingestHandlers, ingestRoutes } from "./ingests.ts";
import { judgementHandlers } from "./judgements.ts";
import { mountEndpoints } from "./mount-endpoints.ts";
import { movedActors } from "./moved-actors.ts";
import { ontologyHandlers } from "./ontology.ts";
import { statsHandlers } from "./stats.ts";
import { subgraphHandlers } from "./subgraphs.ts";

/** The API over a store, with its description at `/openapi.json`. */
export function apiRoutes(store: GraphStore, ingests: IngestQueue, version: string): Router {
  const router = mountEndpoints({
    ...ontologyHandlers(),
    ...statsHandlers(store),
    ...actorHandlers(store),
    ...subgraphHandlers(store),
    ...evidenceHandlers(store),
    ...documentHandlers(store),
    ...ingestHandlers(store, ingests),
    ...candidateHandlers(store),
    ...judgementHandlers(store),
  });
  router.use(exportRoutes(store, version), ingestRoutes(ingests));
  const description = openApiDocument(version);
  router.get("/openapi.json", (_req, res) => {
    res.json(description);
  });
  return router.use(movedActors(store));
}
