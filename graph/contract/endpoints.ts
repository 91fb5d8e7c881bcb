/**
 * Every address of the API, once: the server mounts this table, the client calls by it, the OpenAPI document is made of it.
 * Paths are written as Express and OpenAPI both can be given them, `{id}` standing for a parameter.
 */
import { z } from "zod";
import { graphEndpoints } from "./graph-endpoints.ts";
import { identityEndpoints } from "./identity-endpoints.ts";
import { ingestEndpoints } from "./ingest-endpoints.ts";
import { ingestJobSchema, jobIdSchema, uploadSchema } from "./ingest-jobs.ts";
import { measureEndpoints } from "./measure-endpoints.ts";
import { notebookEndpoints } from "./notebook-endpoints.ts";
import { exportBodySchema, exportHoldingsSchema, exportPreviewSchema, exportQuerySchema } from "./queries.ts";
import { queryEndpoints } from "./query-endpoints.ts";
import { queryBodySchema, queryLineSchema } from "./query.ts";
import { readGraphSchema } from "./schemas.ts";
import { watchListEndpoints } from "./watch-list-endpoints.ts";
import { fileSchema } from "./watch-lists.ts";

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
  ...graphEndpoints,
  ...identityEndpoints,
  ...ingestEndpoints,
  ...queryEndpoints,
  ...watchListEndpoints,
  ...notebookEndpoints,
  ...measureEndpoints,
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

/** Every address, however it takes and answers. */
export const allEndpoints = {
  ...endpoints,
  ...streamEndpoints,
  ...fileEndpoints,
  ...uploadEndpoints,
  ...eventEndpoints,
} as const;

export type EndpointName = keyof typeof endpoints;
export type EndpointResponse<Name extends EndpointName> = z.infer<(typeof endpoints)[Name]["response"]>;
