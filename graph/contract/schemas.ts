/**
 * The wire: a zod schema of everything the API takes and gives. The types of graph/model are the meaning; each schema is
 * checked against its type, so the two cannot drift apart. `meta({ id })` is a schema's name in the OpenAPI document.
 */
import { z } from "zod";
import type { Actor } from "../model/actor.ts";
import type { DocumentPage, Evidence, EvidencePage } from "../model/evidence.ts";
import type { IngestPage, IngestRecord } from "../model/ingest-record.ts";
import { RELATION_TYPES, type RelationType } from "../model/ontology.ts";
import { POLARITIES, type Relation } from "../model/relation.ts";
import type { GraphStats } from "../model/stats.ts";
import type { LimitedSubgraph } from "../model/subgraph.ts";
import type { Tie } from "../model/tie.ts";
import type { Listed } from "../model/listed.ts";

export const actorTypeSchema = z.enum(["PERSON", "ORG", "PLACE"]).meta({ id: "ActorType" });
export const documentLanguageSchema = z.enum(["en", "ar", "other"]);

export const daySchema = z.iso.date("A date is written as 2021-07-27.");

/** Ids are opaque to clients; the pattern only keeps out what cannot be one. */
export const actorIdSchema = z
  .string()
  .regex(/^a-[0-9a-f]{20}$/, "An actor id looks like a-0123456789abcdef0123.")
  .meta({ id: "ActorId" });
export const documentIdSchema = z
  .string()
  .regex(/^d-[0-9a-f]{20}$/, "A document id looks like d-0123456789abcdef0123.")
  .meta({ id: "DocumentId" });
export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const count = z.int().min(0);

export const listedSchema = z
  .object({
    lists: z.array(z.string()),
    wikidata: z.array(z.string()),
    openSanctions: z.array(z.string()),
    urls: z.array(z.string()),
    topics: z.array(z.string()),
  })
  .meta({ id: "Listed" }) satisfies z.ZodType<Listed>;

export const actorSchema = z
  .object({
    id: actorIdSchema,
    type: actorTypeSchema,
    name: z.string(),
    nameAr: z.string().nullable(),
    aliases: z.array(z.object({ name: z.string(), count })),
    mentions: count,
    sentences: count,
    documents: count,
    firstSeen: isoDate.nullable(),
    lastSeen: isoDate.nullable(),
    hidden: z.boolean(),
    /** What watch lists say of it; `lists` are their ids. */
    listed: listedSchema.exactOptional(),
  })
  .meta({ id: "Actor" }) satisfies z.ZodType<Actor>;

export const tieSchema = z
  .object({
    source: actorIdSchema,
    target: actorIdSchema,
    sentences: count,
    paragraphs: count,
    documents: count,
    weight: z.number().nullable(),
    logLikelihood: z.number().nullable(),
    npmi: z.number().nullable(),
    firstSeen: isoDate.nullable(),
    lastSeen: isoDate.nullable(),
  })
  .meta({ id: "Tie" }) satisfies z.ZodType<Tie>;

const RELATION_TYPE_NAMES = RELATION_TYPES.map(({ type }) => type) as [RelationType, ...RelationType[]];
export const relationTypeSchema = z.enum(RELATION_TYPE_NAMES).meta({ id: "RelationType" });
export const polaritySchema = z.enum(POLARITIES).meta({ id: "Polarity" });

export const relationSchema = z
  .object({
    type: relationTypeSchema,
    source: actorIdSchema,
    target: actorIdSchema,
    count,
    stated: count,
    denied: count,
    alleged: count,
    planned: count,
    former: count,
    confidence: z.number(),
    firstSeen: isoDate.nullable(),
    lastSeen: isoDate.nullable(),
    wordings: z.array(z.object({ words: z.string(), count })),
  })
  .meta({ id: "Relation" }) satisfies z.ZodType<Relation>;

export const limitedSubgraphSchema = z
  .object({
    actors: z.array(actorSchema),
    ties: z.array(tieSchema),
    relations: z.array(relationSchema),
    actorsInAll: count,
  })
  .meta({ id: "LimitedSubgraph" }) satisfies z.ZodType<LimitedSubgraph>;

export const documentHeadSchema = z.object({
  id: documentIdSchema,
  title: z.string().nullable(),
  byline: z.string().nullable(),
  source: z.string().nullable(),
  url: z.string().nullable(),
  publishedAt: isoDate.nullable(),
  language: documentLanguageSchema,
});

export const mentionPlaceSchema = z.object({ begin: count, end: count, actor: actorIdSchema });

/** `begin` counts in the document's text, in UTF-16 code units. */
export const evidenceSentenceSchema = z.object({ id: z.string(), index: count, text: z.string(), begin: count });

export const evidenceSchema = z
  .object({
    sentence: evidenceSentenceSchema,
    document: documentHeadSchema,
    mentions: z.array(mentionPlaceSchema),
  })
  .meta({ id: "Evidence" }) satisfies z.ZodType<Evidence>;

export const evidencePageSchema = z
  .object({ total: count, rows: z.array(evidenceSchema) })
  .meta({ id: "EvidencePage" }) satisfies z.ZodType<EvidencePage>;

export const readableDocumentSchema = z
  .object({
    document: documentHeadSchema.extend({
      text: z.string(),
      duplicateOf: z.string().nullable(),
    }),
    mentions: z.array(mentionPlaceSchema),
    /** Every place where it was found: UTF-16 offsets in the decoded text of a file, end exclusive. */
    origins: z.array(z.object({ file: z.string(), begin: count, end: count })),
    /** What cleaning took out, and the offset in `text` where it stood; put in, they give the original. */
    removed: z.array(z.object({ at: count, text: z.string() })),
    /** All other documents that are one article with it, the one that counts first. */
    copies: z.array(documentHeadSchema.omit({ byline: true })),
  })
  .meta({ id: "ReadableDocument" });

export const failedInputSchema = z.object({ input: z.string(), code: z.string(), message: z.string() });
/** `actors`: how many of the actors asked for it names, in so many sentences. */
export const documentPageSchema = z
  .object({
    total: count,
    rows: z.array(z.object({ document: documentHeadSchema, actors: count, sentences: count })),
  })
  .meta({ id: "DocumentPage" }) satisfies z.ZodType<DocumentPage>;

const articleNameSchema = z.object({ id: documentIdSchema, title: z.string().nullable() });
const articleHeadSchema = articleNameSchema.extend({ source: z.string().nullable() });

export const ingestRecordSchema = z.object({
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  ended: z.enum(["cancelled", "failed"]).exactOptional(),
  user: z.string().exactOptional(),
  inputs: z.array(z.string()),
  files: count,
  read: count,
  split: count,
  added: count,
  known: count,
  duplicates: count,
  copies: z.array(articleHeadSchema.extend({ countedAs: articleHeadSchema, wireCopy: z.boolean() })),
  languages: z.record(z.string(), count),
  sources: z.record(z.string(), count),
  undated: count,
  undatedArticles: z.array(articleNameSchema),
  failed: count,
  failures: z.array(failedInputSchema),
}) satisfies z.ZodType<IngestRecord>;

export const ingestPageSchema = z
  .object({ total: count, rows: z.array(ingestRecordSchema) })
  .meta({ id: "IngestPage" }) satisfies z.ZodType<IngestPage>;

export const graphStatsSchema = z
  .object({
    documents: count,
    copies: count,
    sentences: count,
    mentions: count,
    actors: count,
    ties: count,
    relations: count,
    actorsByType: z.record(z.string(), count),
    languages: z.record(z.string(), count),
    sources: z.record(z.string(), count),
    firstDate: isoDate.nullable(),
    lastDate: isoDate.nullable(),
    undated: count,
    graphHash: z.string().optional(),
  })
  .meta({ id: "GraphStats" }) satisfies z.ZodType<GraphStats>;

/** RFC 9457 problem details; `code` is stable, the texts are for people. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string(),
    /** `urn:uuid:` and the request's id, under which the log has the particulars. */
    instance: z.string(),
    /** Whether the same request may succeed if it is simply made again. */
    retriable: z.boolean(),
    /** Where in the text that was sent (a query) the trouble lies; lines and columns count from 1. */
    place: z.object({ line: z.int().min(1), column: z.int().min(1) }).exactOptional(),
  })
  .meta({ id: "Problem" });

export type Problem = z.infer<typeof problemSchema>;

export const pageQuerySchema = z.strictObject({
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** A graph read from a file. What did not fit is told in `problems`, a sentence each. */
export const readGraphSchema = z
  .object({
    actors: z.array(actorSchema),
    ties: z.array(tieSchema),
    positions: z.record(z.string(), z.object({ x: z.number(), y: z.number() })),
    problems: z.array(z.string()),
  })
  .meta({ id: "ReadGraph" });
