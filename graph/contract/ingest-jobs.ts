/** The wire of ingests that the server is asked for: what is sent, and the job that becomes of it. */
import { z } from "zod";
import { JOB_STATES, type IngestJob } from "../model/ingest-job.ts";
import { actorIdSchema, documentIdSchema, failedInputSchema } from "./schemas.ts";
import { statedFactsSchema } from "./stated-facts.ts";
import { writtenLine } from "./written-text.ts";

export interface UploadLimits {
  /** Files, and addresses. */
  readonly inputs: number;
  /** Of all of them together. What a single file may have, its format says. */
  readonly bytes: number;
}

/** How much may be sent at once. */
export const UPLOAD_LIMITS: UploadLimits = { inputs: 500, bytes: 512_000_000 };

const count = z.int().min(0);

export const jobIdSchema = z.uuid("An ingest is the id that starting it answered with.");

export const ingestJobSchema = z
  .object({
    id: jobIdSchema,
    state: z.enum(JOB_STATES),
    ahead: count,
    inputs: z.array(
      z
        .object({
          name: z.string(),
          state: z.enum(["waiting", "reading", "read"]),
          articles: count,
          written: count,
          failed: count,
          failures: z.array(failedInputSchema),
        })
        .meta({ id: "IngestJobInput" }),
    ),
    articles: count,
    written: count,
    added: count,
    result: z
      .object({
        read: count,
        added: count,
        known: count,
        duplicates: count,
        failed: count,
        actorsGained: z.int(),
        actors: z.array(actorIdSchema),
        documents: z.array(z.object({ id: documentIdSchema, title: z.string().nullable() })),
      })
      .nullable(),
    error: z.string().nullable(),
  })
  .meta({ id: "IngestJob" }) satisfies z.ZodType<IngestJob>;

export const openJobsSchema = z.object({ jobs: z.array(ingestJobSchema) });

/** Only these: a path would make the server read its own files, and other schemes other things. */
export const webAddressSchema = z
  .string()
  .trim()
  .max(4000)
  .refine(
    (text) => /^https?:\/\//iu.test(text) && URL.canParse(text),
    "Write an address that begins with http:// or https://.",
  );

export const uploaderSchema = writtenLine(100);

const file = z.string().meta({ format: "binary" });

/** A form (`multipart/form-data`): any number of files and addresses, at least one in all, and what is stated of all of them. */
export const uploadSchema = statedFactsSchema.extend({
  file: z.array(file).optional().meta({ description: "Files of any format that ingest reads" }),
  url: z.array(webAddressSchema).optional().meta({ description: "Public addresses of pages and feeds" }),
  user: uploaderSchema.optional().meta({ description: "Who reads them in, for the record" }),
});
