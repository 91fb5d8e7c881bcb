/** The addresses of the graph itself: actors, ties, what the news states of them, and the documents behind it. See `endpoints.ts`. */
import { z } from "zod";
import { coMentionsQuerySchema, coMentionsSchema } from "./co-mentions.ts";
import { ontologySchema } from "./ontology.ts";
import {
  adjacentQuerySchema,
  documentsNamingSchema,
  evidenceQuerySchema,
  manyActorsSchema,
  overviewQuerySchema,
  searchQuerySchema,
  tiesAmongSchema,
} from "./queries.ts";
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
  limitedSubgraphSchema,
  readableDocumentSchema,
  relationSchema,
  tieSchema,
} from "./schemas.ts";

export const graphEndpoints = {
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
} as const;
