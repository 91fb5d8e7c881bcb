/**
 * Every address of the API, once: the server mounts this table, the client calls by it, the OpenAPI document is made of it.
 * Paths are written as Express and OpenAPI both can be given them, `{id}` standing for a parameter.
 */
import { z } from "zod";
import { coMentionsQuerySchema, coMentionsSchema } from "./co-mentions.ts";
import {
  actorNamesSchema,
  candidatePageSchema,
  candidatesQuerySchema,
  importReportSchema,
  judgedSchema,
  judgementPageSchema,
  judgementSchema,
  judgementsQuerySchema,
  judgeSchema,
  undoSchema,
} from "./identity.ts";
import { ingestJobSchema, jobIdSchema, openJobsSchema, uploadSchema } from "./ingest-jobs.ts";
import { measureEndpoints } from "./measure-endpoints.ts";
import { notebookEndpoints } from "./notebook-endpoints.ts";
import { ontologySchema } from "./ontology.ts";
import {
  adjacentQuerySchema,
  documentsNamingSchema,
  evidenceQuerySchema,
  exportBodySchema,
  exportHoldingsSchema,
  exportPreviewSchema,
  exportQuerySchema,
  manyActorsSchema,
  overviewQuerySchema,
  searchQuerySchema,
  tiesAmongSchema,
} from "./queries.ts";
import {
  queryBodySchema,
  queryLineSchema,
  querySchemaSchema,
  savedQueryIdSchema,
  savedQuerySchema,
  saveQuerySchema,
} from "./query.ts";
import {
  relationEvidencePageSchema,
  relationEvidenceQuerySchema,
  relationPageSchema,
  relationParamsSchema,
  relationsQuerySchema,
} from "./relations.ts";
import {
  actorIdSchema,
  actorSchema,
  documentIdSchema,
  documentPageSchema,
  evidencePageSchema,
  graphStatsSchema,
  ingestPageSchema,
  limitedSubgraphSchema,
  pageQuerySchema,
  readableDocumentSchema,
  relationSchema,
  readGraphSchema,
  tieSchema,
} from "./schemas.ts";
import {
  addedWatchListSchema,
  addWatchListQuerySchema,
  fileSchema,
  removeWatchListSchema,
  watchedPageSchema,
  watchListIdSchema,
  watchListsSchema,
} from "./watch-lists.ts";

export interface Endpoint {
  readonly method: "get" | "post";
  readonly path: string;
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly response: z.ZodType;
  /** Which of the two is JSON Lines instead of JSON; its schema is then that of one line. */
  readonly lines?: "body" | "response";
  /** The body is a file as it is. */
  readonly upload?: true;
}

export const FILE_TYPE = "application/octet-stream";

export const JSON_LINES_TYPE = "application/jsonl";

export const API_PREFIX = "/api/v1";

export const endpoints = {
  ontology: {
    method: "get",
    path: "/ontology",
    summary: "Types, labels, colours and shapes",
    response: ontologySchema,
  },
  stats: {
    method: "get",
    path: "/stats",
    summary: "Counts of the whole graph",
    query: z.strictObject({ hash: z.enum(["0", "1"]).default("0") }),
    response: graphStatsSchema,
  },
  overview: {
    method: "get",
    path: "/overview",
    summary: "The most named actors and the ties among them",
    query: overviewQuerySchema,
    response: limitedSubgraphSchema,
  },
  search: {
    method: "get",
    path: "/actors",
    summary: "Actors by any of their names, in any script",
    query: searchQuerySchema,
    response: z.object({ actors: z.array(actorSchema) }),
  },
  actorsOf: {
    method: "post",
    path: "/actors/of",
    summary: "The actors that the given ids stand for now; ids that stand for none are left out",
    body: manyActorsSchema,
    response: z.object({ actors: z.array(z.object({ id: actorIdSchema, actor: actorSchema })) }),
  },
  actor: {
    method: "get",
    path: "/actors/{id}",
    summary: "One actor",
    params: z.object({ id: actorIdSchema }),
    response: actorSchema,
  },
  adjacent: {
    method: "get",
    path: "/actors/{id}/adjacent",
    summary: "An actor with its strongest neighbours and the ties among them",
    params: z.object({ id: actorIdSchema }),
    query: adjacentQuerySchema,
    response: limitedSubgraphSchema,
  },
  actorEvidence: {
    method: "get",
    path: "/actors/{id}/evidence",
    summary: "The sentences that name an actor, newest or strongest first",
    params: z.object({ id: actorIdSchema }),
    query: evidenceQuerySchema,
    response: evidencePageSchema,
  },
  actorNames: {
    method: "get",
    path: "/actors/{id}/names",
    summary: "The names an actor was made of, most mentioned first, and why they were joined",
    params: z.object({ id: actorIdSchema }),
    response: actorNamesSchema,
  },
  tiesAmong: {
    method: "post",
    path: "/ties/among",
    summary: "The ties among the given actors, and what the news states between them",
    body: tiesAmongSchema,
    response: z.object({ ties: z.array(tieSchema), relations: z.array(relationSchema) }),
  },
  tieEvidence: {
    method: "get",
    path: "/ties/{source}/{target}/evidence",
    summary: "The sentences that name both actors, newest or strongest first",
    params: z.object({ source: actorIdSchema, target: actorIdSchema }),
    query: evidenceQuerySchema,
    response: evidencePageSchema,
  },
  coMentions: {
    method: "get",
    path: "/ties/{source}/{target}/co-mentions",
    summary:
      "How often two actors are named together in sentences, paragraphs and documents, with all that it is weighed by",
    params: z.object({ source: actorIdSchema, target: actorIdSchema }),
    query: coMentionsQuerySchema,
    response: coMentionsSchema,
  },
  actorRelations: {
    method: "get",
    path: "/actors/{id}/relations",
    summary: "What the news states of an actor: offices, memberships, deeds by and against it; most often stated first",
    params: z.object({ id: actorIdSchema }),
    query: relationsQuerySchema,
    response: relationPageSchema,
  },
  tieRelations: {
    method: "get",
    path: "/ties/{source}/{target}/relations",
    summary: "What the news states between two actors, in both directions, most often stated first",
    params: z.object({ source: actorIdSchema, target: actorIdSchema }),
    query: relationsQuerySchema,
    response: relationPageSchema,
  },
  relationEvidence: {
    method: "get",
    path: "/relations/{type}/{source}/{target}/evidence",
    summary: "The sentences that state a relation, with the places of both names and of the words that give it away",
    params: relationParamsSchema,
    query: relationEvidenceQuerySchema,
    response: relationEvidencePageSchema,
  },
  document: {
    method: "get",
    path: "/documents/{id}",
    summary: "A document's text with the places of its mentions, what was removed from it, and its copies",
    params: z.object({ id: documentIdSchema }),
    response: readableDocumentSchema,
  },
  documentsNaming: {
    method: "post",
    path: "/documents/naming",
    summary: "The documents that name any of the given actors, newest first",
    body: documentsNamingSchema,
    response: documentPageSchema,
  },
  ingests: {
    method: "get",
    path: "/ingests",
    summary: "What the last ingests read and what they could not read, newest first",
    query: pageQuerySchema,
    response: ingestPageSchema,
  },
  openJobs: {
    method: "get",
    path: "/ingests/open",
    summary: "The ingests that run or wait, in their order",
    response: openJobsSchema,
  },
  ingestJob: {
    method: "get",
    path: "/ingests/{id}",
    summary: "How far an ingest is, or what came of it",
    params: z.object({ id: jobIdSchema }),
    response: ingestJobSchema,
  },
  cancelIngest: {
    method: "post",
    path: "/ingests/{id}/cancel",
    summary: "Stops an ingest after the articles that are being written; these stay",
    params: z.object({ id: jobIdSchema }),
    response: ingestJobSchema,
  },
  candidates: {
    method: "get",
    path: "/candidates",
    summary: "Pairs of actors that may be one, those that would join the most mentions first",
    query: candidatesQuerySchema,
    response: candidatePageSchema,
  },
  judge: {
    method: "post",
    path: "/judgements",
    summary: "Decides about identity: the decisions of one action, done at once and undone together",
    body: judgeSchema,
    response: judgedSchema,
  },
  undo: {
    method: "post",
    path: "/judgements/undo",
    summary: "Takes an action back",
    body: undoSchema,
    response: z.object({ undone: z.int().min(1) }),
  },
  judgements: {
    method: "get",
    path: "/judgements",
    summary: "What people decided, all of it or about one actor's names, newest first",
    query: judgementsQuerySchema,
    response: judgementPageSchema,
  },
  exportJudgements: {
    method: "get",
    path: "/judgements/export",
    summary: "The whole ledger, oldest first, one judgement a line",
    response: judgementSchema,
    lines: "response",
  },
  importJudgements: {
    method: "post",
    path: "/judgements/import",
    summary: "Adds an exported ledger; what is there already is passed over, and a line that is none is named",
    body: judgementSchema,
    response: importReportSchema,
    lines: "body",
  },
  querySchema: {
    method: "get",
    path: "/query/schema",
    summary: "Labels, relationship types and properties that the graph has now, for completion",
    response: querySchemaSchema,
  },
  savedQueries: {
    method: "get",
    path: "/query/saved",
    summary: "Queries that people keep for each other, newest first",
    response: z.object({ queries: z.array(savedQuerySchema) }),
  },
  saveQuery: {
    method: "post",
    path: "/query/saved",
    summary: "Keeps a query for everybody; the same query under the same title is kept once",
    body: saveQuerySchema,
    response: savedQuerySchema,
  },
  removeSavedQuery: {
    method: "post",
    path: "/query/saved/{id}/remove",
    summary: "Removes a saved query",
    params: z.object({ id: savedQueryIdSchema }),
    response: z.object({ removed: z.boolean() }),
  },
  exportHoldings: {
    method: "post",
    path: "/export/holdings",
    summary: "What an exported file would hold, and how much of the graph that is",
    body: exportPreviewSchema,
    response: exportHoldingsSchema,
  },
  readGraphFile: {
    method: "post",
    path: "/graph-files",
    summary: "What an exported file (GraphML, GEXF, Cytoscape JSON, JSON, CSV) holds; nothing of it is stored",
    body: fileSchema,
    upload: true,
    response: readGraphSchema,
  },
  watchLists: {
    method: "get",
    path: "/watch-lists",
    summary: "The watch lists, how many actors each has, and how many of them documents name",
    response: watchListsSchema,
  },
  addWatchList: {
    method: "post",
    path: "/watch-lists",
    summary: "Adds a watch list from a file (CSV or FollowTheMoney), or replaces the one of its title",
    query: addWatchListQuerySchema,
    body: fileSchema,
    upload: true,
    response: addedWatchListSchema,
  },
  removeWatchList: {
    method: "post",
    path: "/watch-lists/remove",
    summary: "Removes a watch list and all that stood on it alone",
    body: removeWatchListSchema,
    response: watchListsSchema,
  },
  watchedActors: {
    method: "get",
    path: "/watch-lists/{id}/actors",
    summary: "The entries of a watch list with the actors that documents name by them, those found first",
    params: z.object({ id: watchListIdSchema }),
    query: pageQuerySchema,
    response: watchedPageSchema,
  },
  ...notebookEndpoints,
  ...measureEndpoints,
} as const satisfies Record<string, Endpoint>;

/** Addresses that answer line by line while they are at it: see `queryLineSchema`. */
export const streamEndpoints = {
  query: {
    method: "post",
    path: "/query",
    summary: "Runs read-only Cypher: the columns, then the rows, then a summary, one JSON value a line",
    body: queryBodySchema,
    response: queryLineSchema,
    lines: "response",
  },
} as const satisfies Record<string, Endpoint>;

/** Addresses that answer with a file to download instead of a value. */
export const fileEndpoints = {
  exportGraph: {
    method: "get",
    path: "/export",
    summary: "The graph, or a part of it, as a file of any of the export formats",
    query: exportQuerySchema,
  },
  exportView: {
    method: "post",
    path: "/export",
    summary: "The actors of a view or of a query's result and what ties them, as a file of any of the export formats",
    body: exportBodySchema,
  },
} as const satisfies Record<string, Omit<Endpoint, "response">>;

/** A form with files, which is not held in memory, answered with JSON. */
export const uploadEndpoints = {
  startIngest: {
    method: "post",
    path: "/ingests",
    summary: "Reads files, addresses and texts into the store, after the ingests that were asked for before",
    body: uploadSchema,
    response: ingestJobSchema,
  },
} as const satisfies Record<string, Endpoint>;

/** Server-sent events, each of which holds the whole of a value as it is now; the stream ends with the last one. */
export const eventEndpoints = {
  ingestEvents: {
    method: "get",
    path: "/ingests/{id}/events",
    summary: "How far an ingest is, whenever that changes",
    params: z.object({ id: jobIdSchema }),
    response: ingestJobSchema,
  },
} as const satisfies Record<string, Endpoint>;

export type EndpointName = keyof typeof endpoints;
export type EndpointResponse<Name extends EndpointName> = z.infer<(typeof endpoints)[Name]["response"]>;
