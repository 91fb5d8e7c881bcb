/** The wire of co-mentions: how often two actors are named together in sentences, paragraphs and documents. */
import { z } from "zod";
import type { CoMention } from "../model/co-mention.ts";
import { LEVELS } from "../model/filter.ts";
import { filtered } from "./filter.ts";
import { count } from "./schemas.ts";

/** Of the filter everything counts but its level and its least counts. */
export const coMentionsQuerySchema = filtered({});

export const coMentionsSchema = z.object({
  levels: z.array(
    z
      .object({
        level: z.enum(LEVELS),
        both: count,
        left: count,
        right: count,
        all: count,
        weight: z.number(),
        npmi: z.number().nullable(),
        logLikelihood: z.number().nullable(),
      })
      .meta({ id: "CoMention" }) satisfies z.ZodType<CoMention>,
  ),
});
