/** The addresses beside a query: what can be asked for, and the queries people keep. See `endpoints.ts`. */
import { z } from "zod";
import { querySchemaSchema, savedQueryIdSchema, savedQuerySchema, saveQuerySchema } from "./query.ts";

export const queryEndpoints = {
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
} as const;
