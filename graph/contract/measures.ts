/** The wire of what is measured over the graph, or over the part of it that a filter lets through. */
import { z } from "zod";
import {
  CENTRALITIES,
  COMPARED,
  STEPS,
  type ActorTrends,
  type BridgeList,
  type CommunityList,
  type Company,
  type Comparison,
  type Facets,
  type Path,
  type Ranking,
  type TieTrends,
  type Timeline,
} from "../model/measures.ts";
import { filtered } from "./filter.ts";
import { actorLimit, actorsField, strengthField } from "./queries.ts";
import { actorIdSchema, actorSchema, actorTypeSchema, daySchema, evidenceSchema, tieSchema } from "./schemas.ts";

const count = z.int().min(0);
const share = z.number().min(0).max(1);

const facetSchema = z.object({ value: z.string(), count });

export const facetsSchema = z
  .object({
    documents: count,
    sentences: count,
    mentions: count,
    actors: count,
    sources: z.array(facetSchema),
    sourcesInAll: count,
    bylines: z.array(facetSchema),
    bylinesInAll: count,
    languages: z.array(facetSchema),
    months: z.array(facetSchema),
    undated: count,
    lists: z.array(facetSchema),
    types: z.array(facetSchema),
  })
  .meta({ id: "Facets" }) satisfies z.ZodType<Facets>;

export const facetsQuerySchema = filtered({});

/** `actor`: none for all news, one, or two that are named together. */
export const timelineQuerySchema = filtered({
  step: z.enum(STEPS).default("month"),
  actor: z.union([actorIdSchema.transform((id) => [id]), z.array(actorIdSchema).max(2)]).default([]),
});

const timeCount = { documents: count, sentences: count };

export const timelineSchema = z
  .object({
    step: z.enum(STEPS),
    bins: z.array(z.object({ start: daySchema, ...timeCount })),
    undated: z.object(timeCount),
  })
  .meta({ id: "Timeline" }) satisfies z.ZodType<Timeline>;

/** How strong ties are taken to be by measures that weigh them. */
const strength = strengthField.default("weight");
const centrality = z.enum(CENTRALITIES);

const centralityMethod = { by: centrality, exact: z.boolean(), sample: count.nullable() };

export const rankingQuerySchema = filtered({ by: centrality, strength, limit: actorLimit(25) });

export const rankingSchema = z
  .object({
    ...centralityMethod,
    ranked: z.array(z.object({ actor: actorSchema, value: z.number() })),
    actorsInAll: count,
  })
  .meta({ id: "Ranking" }) satisfies z.ZodType<Ranking>;

export const centralityBodySchema = filtered({ actors: actorsField, by: centrality, strength });

export const centralityOfSchema = z
  .object({
    ...centralityMethod,
    /** By actor; those that do not pass the filter are left out. */
    values: z.record(actorIdSchema, z.number()),
    /** The highest value of any actor, for a scale. */
    most: z.number(),
  })
  .meta({ id: "CentralityOf" });

/** `resolution` above 1: smaller communities, below 1 larger ones. */
const communityFields = { strength, resolution: z.coerce.number().min(0.1).max(10).default(1) };

export const communitiesQuerySchema = filtered({
  ...communityFields,
  limit: z.coerce.number().int().min(1).max(200).default(20),
  members: z.coerce.number().int().min(1).max(200).default(6),
});

export const communityListSchema = z
  .object({
    communities: z.array(
      z.object({ id: actorIdSchema, size: count, members: z.array(actorSchema) }).meta({ id: "Community" }),
    ),
    total: count,
    modularity: z.number(),
    runs: count,
  })
  .meta({ id: "CommunityList" }) satisfies z.ZodType<CommunityList>;

export const communitiesAmongBodySchema = filtered({ ...communityFields, actors: actorsField });

const ends = { source: actorIdSchema, target: actorIdSchema };

/** Ambiguity: 0 where all runs agree, 1 where half of them say so and half not. */
export const communitiesAmongSchema = z
  .object({
    /** The community of each actor, by the id of its leading actor. */
    of: z.record(actorIdSchema, actorIdSchema),
    /** Of an actor: the mean of that of its ties. */
    ambiguity: z.record(actorIdSchema, share),
    ties: z.array(z.object({ ...ends, together: share, ambiguity: share })),
  })
  .meta({ id: "CommunitiesAmong" });

export const bridgesQuerySchema = filtered({ limit: actorLimit(20) });

export const bridgeListSchema = z
  .object({
    actors: z.array(z.object({ actor: actorSchema, apart: count })),
    ties: z.array(z.object({ tie: tieSchema, apart: count })),
    ends: z.array(actorSchema),
  })
  .meta({ id: "BridgeList" }) satisfies z.ZodType<BridgeList>;

/** `hubPenalty`: what a hub costs, 0 counting it like any other; `avoid` names actors and `avoidType` types not to go through. */
export const pathsQuerySchema = filtered({
  limit: z.coerce.number().int().min(1).max(10).default(3),
  strength,
  hubPenalty: z.coerce.number().min(0).max(10).default(1),
  avoid: z.union([actorIdSchema.transform((id) => [id]), z.array(actorIdSchema).max(100)]).default([]),
  avoidType: z.union([actorTypeSchema.transform((type) => [type]), z.array(actorTypeSchema)]).default([]),
  /** Sentences given with each hop. */
  evidence: z.coerce.number().int().min(0).max(10).default(2),
});

export const pathsSchema = z
  .object({
    paths: z.array(
      z.object({
        actors: z.array(actorSchema),
        degrees: z.array(count),
        hops: z.array(z.object({ tie: tieSchema, evidence: z.array(evidenceSchema) })),
        cost: z.number(),
      }) satisfies z.ZodType<Path>,
    ),
  })
  .meta({ id: "Paths" });

/**
 * The two periods, all four days or none. Without them the later one is the last quarter of the dated documents that pass the
 * filter, and the earlier one all before it.
 */
const periods = {
  beforeFrom: daySchema.optional(),
  beforeTo: daySchema.optional(),
  afterFrom: daySchema.optional(),
  afterTo: daySchema.optional(),
};

export const trendsQuerySchema = filtered({ ...periods, limit: actorLimit(20) });

const periodSchema = z.object({ from: daySchema, to: daySchema, sentences: count });
const periodsSchema = z.object({ before: periodSchema, after: periodSchema }).nullable();
const trendCount = { before: count, after: count, surprise: z.number() };

const actorTrendSchema = z.object({ actor: actorSchema, ...trendCount });
export const actorTrendsSchema = z
  .object({ periods: periodsSchema, rising: z.array(actorTrendSchema), fading: z.array(actorTrendSchema) })
  .meta({ id: "ActorTrends" }) satisfies z.ZodType<ActorTrends>;

const tieTrendSchema = z.object({ ...ends, ...trendCount });
export const tieTrendsSchema = z
  .object({
    periods: periodsSchema,
    rising: z.array(tieTrendSchema),
    fading: z.array(tieTrendSchema),
    actors: z.array(actorSchema),
  })
  .meta({ id: "TieTrends" }) satisfies z.ZodType<TieTrends>;

export const companyQuerySchema = filtered({ ...periods, limit: actorLimit(30) });

const companyPartSchema = z.object({
  first: z.array(z.object({ actor: actorSchema, before: count, after: count })),
  inAll: count,
});

export const companySchema = z
  .object({ periods: periodsSchema, joined: companyPartSchema, left: companyPartSchema, stayed: companyPartSchema })
  .meta({ id: "Company" }) satisfies z.ZodType<Company>;

/** Two languages, or two sources by their exact names. */
export const comparisonQuerySchema = filtered({
  by: z.enum(COMPARED),
  left: z.string().max(300),
  right: z.string().max(300),
  limit: actorLimit(20),
});

const comparedSideSchema = z.object({
  value: z.string(),
  documents: count,
  mentions: count,
  only: z.array(z.object({ actor: actorSchema, mentions: count, chance: share })),
  onlyInAll: count,
});

export const comparisonSchema = z
  .object({ left: comparedSideSchema, right: comparedSideSchema })
  .meta({ id: "Comparison" }) satisfies z.ZodType<Comparison>;

/** `chance`: a tie is kept where chance alone would give it so large a share of an end's weight less often than this. */
export const backboneBodySchema = filtered({
  actors: actorsField,
  strength,
  chance: z.coerce.number().gt(0).max(1).default(0.05),
});

export const backboneSchema = z
  .object({
    ties: z.array(
      z.object({
        ...ends,
        kept: z.boolean(),
        reason: z.enum(["matters-to-both", "matters-to-source", "matters-to-target", "matters-to-neither"]),
        chanceAtSource: share,
        chanceAtTarget: share,
      }),
    ),
    /** Over all that passes the filter, not only among the given actors. */
    keptInAll: count,
    tiesInAll: count,
  })
  .meta({ id: "Backbone" });
