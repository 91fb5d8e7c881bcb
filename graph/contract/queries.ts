/** What the addresses about actors, ties and files take. */
import { z } from "zod";
import { EVIDENCE_ORDERS } from "../model/evidence.ts";
import { STRENGTHS } from "../model/filter.ts";
import { filtered, list, typesField } from "./filter.ts";
import { actorIdSchema, pageQuerySchema, relationTypeSchema } from "./schemas.ts";

export const searchQuerySchema = z.strictObject({
  q: z.string().trim().min(1).max(200),
  limit: z.coerce.number().int().min(1).max(50).default(10),
  type: typesField,
});

/** How many actors an address gives at most. */
export const actorLimit = (usual: number) => z.coerce.number().int().min(1).max(500).default(usual);

export const strengthField = z.enum(STRENGTHS);

/** `relation=LEADS&relation=ATTACKED` or `relation=LEADS,ATTACKED`: of what the news states only this. */
export const relationsField = list(relationTypeSchema, ",");

export const overviewQuerySchema = filtered({
  limit: z.coerce.number().int().min(1).max(2000).default(60),
  relation: relationsField,
});

export const adjacentQuerySchema = filtered({
  limit: actorLimit(25),
  strength: strengthField.default("sentences"),
  relation: relationsField,
});

/** The actors of a view. */
export const actorsField = z.array(actorIdSchema).max(2000);

/** The documents that name any of the actors. */
export const documentsNamingSchema = filtered({ ...pageQuerySchema.shape, actors: actorsField });

export const manyActorsSchema = z.strictObject({ actors: actorsField });

export const tiesAmongSchema = filtered({ actors: actorsField, relation: relationsField });

/** The newest sentences first, undated ones last; or those that prove the most. */
export const evidencePageFields = { ...pageQuerySchema.shape, order: z.enum(EVIDENCE_ORDERS).default("newest") };

export const evidenceQuerySchema = filtered(evidencePageFields);

const exportFields = {
  format: z.string().regex(/^[a-z0-9-]{1,30}$/),
  limit: z.coerce.number().int().min(1).optional(),
  /** What to call the file, without its extension. */
  name: z.string().trim().min(1).max(100).optional(),
};

export const exportQuerySchema = filtered(exportFields);

/** `ids` are the actors of a view; `positions` say where they stand on its canvas, y growing downwards. */
export const exportBodySchema = filtered({
  ...exportFields,
  ids: actorsField.optional(),
  positions: z.record(actorIdSchema, z.object({ x: z.number(), y: z.number() })).optional(),
});
