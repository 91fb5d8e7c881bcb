/** The wire of users' Cypher: the query, its answer line by line, the schema for completion, saved queries. */
import { z } from "zod";
import type { QueryPart, QueryPlan, QuerySummary, ResultRow } from "../model/query.ts";
import { isRounded, ROUNDED } from "../model/query-parameter.ts";
import type { QuerySchema } from "../model/query-schema.ts";
import type { SavedQuery } from "../model/saved-query.ts";
import { keptFields, writer } from "./kept.ts";
import { problemSchema } from "./schemas.ts";
import { writtenLine } from "./written-text.ts";

/** In UTF-16 code units. */
const LONGEST_QUERY = 100_000;
const MOST_PARAMETERS = 100;

const cypher = z.string().max(LONGEST_QUERY);
const parameterName = z
  .string()
  .regex(/^[\p{L}_]\w*$/u, "A parameter is named as in Cypher: a letter, then letters and digits.");
const parameters = z
  .record(parameterName, z.unknown())
  .refine((given) => Object.keys(given).length <= MOST_PARAMETERS, `No more than ${MOST_PARAMETERS} parameters.`)
  .refine((given) => !isRounded(given), ROUNDED);

export const questionSchema = z.strictObject({ cypher, parameters: parameters.default({}) });

/** `rows` and `seconds` ask for less than the server allows; more than that is not given. */
export const queryBodySchema = questionSchema.extend({
  rows: z.int().min(1).optional(),
  seconds: z.number().positive().optional(),
});

const count = z.int().min(0);

const planSchema: z.ZodType<QueryPlan> = z
  .object({
    operator: z.string(),
    details: z.string().nullable(),
    estimatedRows: z.number().nullable(),
    rows: z.number().nullable(),
    hits: z.number().nullable(),
    milliseconds: z.number().nullable(),
    get children() {
      return z.array(planSchema);
    },
  })
  .meta({ id: "QueryPlan" });

const summarySchema = z
  .object({
    rows: count,
    milliseconds: count,
    truncated: z.enum(["rows", "size"]).nullable(),
    notes: z.array(z.string()),
    plan: planSchema.nullable(),
  })
  .meta({ id: "QuerySummary" }) satisfies z.ZodType<QuerySummary>;

const columnsLine = z.object({ columns: z.array(z.string()) });
const rowLine = z.object({ row: z.record(z.string(), z.unknown()) as z.ZodType<ResultRow> });
const summaryLine = z.object({ summary: summarySchema });

/**
 * One line of the answer: first the columns, then the rows, last the summary. Where it goes wrong on the way, the last line is
 * the problem instead; an answer that ends with neither was cut off.
 */
export const queryLineSchema = z
  .union([columnsLine, rowLine, summaryLine, z.object({ problem: problemSchema })])
  .meta({ id: "QueryLine" });

export type QueryLine = QueryPart | { readonly problem: z.infer<typeof problemSchema> };

const entry = z.object({
  name: z.string(),
  properties: z.array(
    z.object({
      name: z.string(),
      types: z.array(z.enum(["text", "integer", "decimal", "boolean", "date", "list", "other"])),
    }),
  ),
});

export const querySchemaSchema = z
  .object({ engine: z.enum(["embedded", "neo4j"]), labels: z.array(entry), relationshipTypes: z.array(entry) })
  .meta({ id: "QuerySchema" }) satisfies z.ZodType<QuerySchema>;

export const savedQueryIdSchema = z
  .string()
  .regex(/^q-[0-9a-f]{20}$/, "The id of a saved query looks like q-0123456789abcdef0123.");

export const savedQuerySchema = z
  .object({
    id: savedQueryIdSchema,
    title: z.string(),
    cypher: z.string(),
    parameters: z.record(z.string(), z.unknown()),
    ...keptFields,
  })
  .meta({ id: "SavedQuery" }) satisfies z.ZodType<SavedQuery>;

export const saveQuerySchema = z.strictObject({
  title: writtenLine(200),
  cypher: cypher.min(1),
  parameters: parameters.default({}),
  user: writer,
});
