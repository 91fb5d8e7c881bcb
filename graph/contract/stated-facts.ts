/** What is stated of news that is given to be read, as a form and the command line say it. */
import { z } from "zod";
import type { StatedFacts } from "../model/stated-facts.ts";
import { daySchema, documentLanguageSchema } from "./schemas.ts";
import { writtenLine } from "./written-text.ts";

/** As long as a source or a byline may be in a filter. */
const LONGEST_NAME = 300;

export const statedFactsSchema = z.object({
  source: writtenLine(LONGEST_NAME).optional().meta({ description: "Who printed it" }),
  byline: writtenLine(LONGEST_NAME).optional().meta({ description: "Who wrote it" }),
  publishedAt: daySchema.optional().meta({ description: "When it was printed" }),
  language: documentLanguageSchema.optional(),
}) satisfies z.ZodType<StatedFacts>;
