/** The addresses of identity: the names of an actor, candidates for a merge, and what people decided. See `endpoints.ts`. */
import { z } from "zod";
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
import { actorIdSchema } from "./schemas.ts";

export const identityEndpoints = {
  actorNames: {
    method: "get",
    path: "/actors/{id}/names",
    summary: "The names an actor was made of, most mentioned first, and why they were joined",
    params: z.object({ id: actorIdSchema }),
    response: actorNamesSchema,
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
} as const;
