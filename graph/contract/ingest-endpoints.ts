/** The addresses of ingests: those that were, run or wait. See `endpoints.ts`. */
import { z } from "zod";
import { ingestJobSchema, jobIdSchema, openJobsSchema } from "./ingest-jobs.ts";
import { ingestPageSchema, pageQuerySchema } from "./schemas.ts";

export const ingestEndpoints = {
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
} as const;
