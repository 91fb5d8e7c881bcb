/** The wire of co-mentions: who is named together, in sentences, paragraphs and documents. */
import { z } from "zod";
import type { CoMention, CompanionPage } from "../model/co-mention.ts";
import { LEVELS } from "../model/filter.ts";
import { typesField } from "./filter.ts";
import { actorSchema, count, pageQuerySchema } from "./schemas.ts";

const levelSchema = z.enum(LEVELS).meta({ id: "CoMentionLevel" });

const coMentionSchema = z
  .object({
    level: levelSchema,
    both: count,
    left: count,
    right: count,
    all: count,
    weight: z.number(),
    npmi: z.number().nullable(),
    logLikelihood: z.number().nullable(),
  })
  .meta({ id: "CoMention" }) satisfies z.ZodType<CoMention>;

export const coMentionsSchema = z.object({ levels: z.array(coMentionSchema) });

export const companionsQuerySchema = pageQuerySchema.extend({
  level: levelSchema.default("sentence"),
  type: typesField,
});

export const companionPageSchema = z
  .object({ total: count, rows: z.array(coMentionSchema.extend({ actor: actorSchema, sentences: count })) })
  .meta({ id: "CompanionPage" }) satisfies z.ZodType<CompanionPage>;
