import type { Router } from "express";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import type { Config } from "../config.ts";
import { ExportSelection } from "../export-selection.ts";
import { openApiDocument } from "../openapi.ts";
import { NamesAlike } from "../search/names-alike.ts";
import { QueryPlaces } from "../query-places.ts";
import { actorHandlers } from "./actors.ts";
import type { Filtering } from "../measures/filtering.ts";
import { candidateHandlers } from "./candidates.ts";
import { centralityHandlers } from "./centrality.ts";
import { coMentionHandlers } from "./co-mentions.ts";
import { collectionHandlers } from "./collections.ts";
import { communityHandlers } from "./communities.ts";
import { countHandlers } from "./counts.ts";
import { documentHandlers } from "./documents.ts";
import { evidenceHandlers } from "./evidence.ts";
import { exportHoldingsHandlers, exportRoutes } from "./export.ts";
import type { IngestQueue } from "../ingests/ingest-queue.ts";
import { graphFileHandlers } from "./graph-file.ts";
import { ingestHandlers, ingestRoutes } from "./ingests.ts";
import { judgementHandlers } from "./judgements.ts";
import { mountEndpoints } from "./mount-endpoints.ts";
import { movedActors } from "./moved-actors.ts";
import { otherMethods } from "./other-methods.ts";
import { notebookHandlers } from "./notebook.ts";
import { noteHandlers } from "./notes.ts";
import { ontologyHandlers } from "./ontology.ts";
import { pathHandlers } from "./paths.ts";
import { relationHandlers } from "./relations.ts";
import { queryRoutes } from "./query.ts";
import { savedQueryHandlers } from "./saved-queries.ts";
import { statsHandlers } from "./stats.ts";
import { structureHandlers } from "./structure.ts";
import { subgraphHandlers } from "./subgraphs.ts";
import { viewHandlers } from "./views.ts";
import { watchListHandlers } from "./watch-lists.ts";

interface ApiParts {
  readonly ingests: IngestQueue;
  readonly filtering: Filtering;
  readonly config: Pick<Config, "server" | "query">;
  readonly version: string;
}

/** The API over a store, with its description at `/openapi.json`. */
export function apiRoutes(store: GraphStore, { filtering, ingests, config, version }: ApiParts): Router {
  const places = new QueryPlaces(config.server.queriesAtOnce);
  const selection = new ExportSelection({ store, filtering, allowed: config.query, version });
  const router = mountEndpoints({
    ...ontologyHandlers(),
    ...statsHandlers(store),
    ...actorHandlers(store, new NamesAlike(store, filtering)),
    ...subgraphHandlers(store, filtering),
    ...evidenceHandlers(store, filtering),
    ...relationHandlers(store, filtering),
    ...coMentionHandlers(store, filtering),
    ...countHandlers(filtering),
    ...centralityHandlers(store, filtering),
    ...communityHandlers(store, filtering),
    ...structureHandlers(store, filtering),
    ...pathHandlers(store, filtering),
    ...documentHandlers(store, filtering),
    ...ingestHandlers(store, ingests),
    ...candidateHandlers(store),
    ...judgementHandlers(store),
    ...watchListHandlers(store, ingests),
    ...savedQueryHandlers(store),
    ...exportHoldingsHandlers(selection),
    ...graphFileHandlers(),
    ...viewHandlers(store),
    ...noteHandlers(store),
    ...collectionHandlers(store),
    ...notebookHandlers(store),
  });
  router.use(exportRoutes(selection, places), queryRoutes(store, config.query, places), ingestRoutes(ingests));
  const description = openApiDocument(version);
  router.get("/openapi.json", (_req, res) => {
    res.json(description);
  });
  return router.use(otherMethods(), movedActors(store));
}
