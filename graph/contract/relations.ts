/** The wire of relations: what the news states of actors, and the sentences that do. */
import { z } from "zod";
import type { RelationEvidencePage } from "../model/relation-evidence.ts";
import {
  actorIdSchema,
  actorSchema,
  count,
  documentHeadSchema,
  evidenceSentenceSchema,
  isoDate,
  mentionPlaceSchema,
  pageQuerySchema,
  polaritySchema,
  relationSchema,
  relationTypeSchema,
} from "./schemas.ts";
import { filtered } from "./filter.ts";
import { evidencePageFields, relationsField } from "./queries.ts";

export const relationsQuerySchema = filtered({ ...pageQuerySchema.shape, relation: relationsField });

export const relationPageSchema = z
  .object({
    total: count,
    relations: z.array(relationSchema),
    /** Everybody at an end of them. */
    actors: z.array(actorSchema),
  })
  .meta({ id: "RelationPage" });

export const relationParamsSchema = z.object({
  type: relationTypeSchema,
  source: actorIdSchema,
  target: actorIdSchema,
});

export const relationEvidenceQuerySchema = filtered({ ...evidencePageFields, polarity: polaritySchema.optional() });

export const relationEvidencePageSchema = z
  .object({
    total: count,
    rows: z.array(
      z.object({
        sentence: evidenceSentenceSchema,
        document: documentHeadSchema,
        source: mentionPlaceSchema,
        target: mentionPlaceSchema,
        trigger: z.object({ begin: count, end: count }).nullable(),
        polarity: polaritySchema,
        former: z.boolean(),
        confidence: z.number(),
        date: isoDate.nullable(),
        pattern: z.string(),
      }),
    ),
  })
  .meta({ id: "RelationEvidencePage" }) satisfies z.ZodType<RelationEvidencePage>;
