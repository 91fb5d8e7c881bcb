/** What the addresses about actors, ties and files take. */
import { z } from "zod";
import { EVIDENCE_ORDERS } from "../model/evidence.ts";
import { STRENGTHS } from "../model/filter.ts";
import { LANGUAGES } from "../model/language.ts";
import { filtered, list, typesField } from "./filter.ts";
import { questionSchema } from "./query.ts";
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
  /** Only neighbours that the news states one of these relations with; those of whom it is stated most often come first. */
  statedAs: relationsField,
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
  /** In which the file speaks to people: the dossier, and what every format says of itself. */
  reportLanguage: z.enum(LANGUAGES).default("en"),
};

export const exportQuerySchema = filtered(exportFields);

/**
 * Besides the filter: the actors of a view (`ids`), or those of a query's result with the ties and relations that it returns
 * (`query`). Neither given: all that the filter lets through. `positions` say where actors stand on a canvas, y growing
 * downwards.
 */
export const exportBodySchema = filtered({
  ...exportFields,
  ids: actorsField.optional(),
  query: questionSchema.optional(),
  positions: z.record(actorIdSchema, z.object({ x: z.number(), y: z.number() })).optional(),
});

export const exportPreviewSchema = filtered({ limit: exportFields.limit, ids: actorsField.optional() });

const share = z.object({ held: z.int().min(0), inGraph: z.int().min(0) });

/** What such a file holds, of what there is. */
export const exportHoldingsSchema = z
  .object({
    actors: share,
    ties: share,
    relations: share,
    /** Actors left out because somebody hid them. */
    hidden: z.int().min(0),
  })
  .meta({ id: "ExportHoldings" });
