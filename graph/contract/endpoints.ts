/**
 * Every address of the API, once: the server mounts this table, the client calls by it, the OpenAPI document is made of it.
 * Paths are written as Express and OpenAPI both can be given them, `{id}` standing for a parameter.
 */
import { z } from "zod";
import { ontologySchema } from "./ontology.ts";
import {
  actorIdSchema,
  actorSchema,
  adjacentQuerySchema,
  documentIdSchema,
  evidencePageSchema,
  exportBodySchema,
  exportQuerySchema,
  graphStatsSchema,
  limitedSubgraphSchema,
  overviewQuerySchema,
  pageQuerySchema,
  readableDocumentSchema,
  searchQuerySchema,
  tiesAmongSchema,
  tieSchema,
} from "./schemas.ts";

export interface Endpoint {
  readonly method: "get" | "post";
  readonly path: string;
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodObject;
  readonly response: z.ZodType;
}

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
    summary: "The sentences that name an actor, newest first",
    params: z.object({ id: actorIdSchema }),
    query: pageQuerySchema,
    response: evidencePageSchema,
  },
  tiesAmong: {
    method: "post",
    path: "/ties/among",
    summary: "The ties among the given actors",
    body: tiesAmongSchema,
    response: z.object({ ties: z.array(tieSchema) }),
  },
  tieEvidence: {
    method: "get",
    path: "/ties/{source}/{target}/evidence",
    summary: "The sentences that name both actors, newest first",
    params: z.object({ source: actorIdSchema, target: actorIdSchema }),
    query: pageQuerySchema,
    response: evidencePageSchema,
  },
  document: {
    method: "get",
    path: "/documents/{id}",
    summary: "A document's text with the places of its mentions",
    params: z.object({ id: documentIdSchema }),
    response: readableDocumentSchema,
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
    summary: "The actors of a view and what ties them, as a file of any of the export formats",
    body: exportBodySchema,
  },
} as const satisfies Record<string, Omit<Endpoint, "response">>;

export type EndpointName = keyof typeof endpoints;
export type EndpointResponse<Name extends EndpointName> = z.infer<(typeof endpoints)[Name]["response"]>;
