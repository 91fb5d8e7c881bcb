/** What is measured over a graph or over the part of it that a filter lets through. Every count holds under that filter. */
import type { Actor } from "./actor.ts";
import type { Evidence } from "./evidence.ts";
import type { Tie } from "./tie.ts";

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/**
 * How much each value of a filter's part would let through, the other parts as they are and its own left open, so that a list
 * to choose from shows what choosing another value would give.
 */
export interface Facets {
  /** What passes the whole filter. */
  readonly documents: number;
  readonly sentences: number;
  readonly mentions: number;
  readonly actors: number;
  /** Documents by source, most first, up to a limit; the empty text stands for those that name none. */
  readonly sources: readonly FacetCount[];
  readonly sourcesInAll: number;
  /** Documents by byline, in the same way. */
  readonly bylines: readonly FacetCount[];
  readonly bylinesInAll: number;
  /** Documents by language. */
  readonly languages: readonly FacetCount[];
  /** Documents by month (`2021-07`), in order; the dates of the filter left open. */
  readonly months: readonly FacetCount[];
  readonly undated: number;
  /** Actors by the id of a watch list or a collection. */
  readonly lists: readonly FacetCount[];
  /** Actors by type. */
  readonly types: readonly FacetCount[];
}

export const STEPS = ["day", "week", "month"] as const;
export type Step = (typeof STEPS)[number];

/** Counts over time of all news, of one actor, or of two actors named together. */
export interface Timeline {
  readonly step: Step;
  /** In order, without the empty ones. `start` is the first day: of a week its Monday. */
  readonly bins: readonly (TimeCount & { readonly start: string })[];
  readonly undated: TimeCount;
}

export interface TimeCount {
  readonly documents: number;
  /** That name anybody, the actor, or both actors. */
  readonly sentences: number;
}

/** By what actors can be ranked. */
export const CENTRALITIES = ["mentions", "degree", "weightedDegree", "pageRank", "betweenness"] as const;
export type Centrality = (typeof CENTRALITIES)[number];

/** How the values came about: where `exact` is false they are estimates from a sample of so many actors. */
export interface CentralityMethod {
  readonly by: Centrality;
  readonly exact: boolean;
  readonly sample: number | null;
}

export interface Ranking extends CentralityMethod {
  readonly ranked: readonly { readonly actor: Actor; readonly value: number }[];
  /** How many actors there are to rank. */
  readonly actorsInAll: number;
}

/** A group of actors that hold together more than chance would have it. */
export interface Community {
  /** The id of its leading actor: the one with the strongest ties within the community. */
  readonly id: string;
  readonly size: number;
  /** The first of its members, the strongest within it first. */
  readonly members: readonly Actor[];
}

export interface CommunityList {
  readonly communities: readonly Community[];
  /** How many communities of two or more there are. */
  readonly total: number;
  readonly modularity: number;
  readonly runs: number;
}

/** Something that alone joins two parts of a network. */
export interface BridgingActor {
  readonly actor: Actor;
  /** How many actors would be cut off from the largest part that is left without it. */
  readonly apart: number;
}

export interface BridgingTie {
  readonly tie: Tie;
  /** How many actors lie on its smaller side. */
  readonly apart: number;
}

/** What would cut off the most first; what cuts off a single actor is left out. */
export interface BridgeList {
  readonly actors: readonly BridgingActor[];
  readonly ties: readonly BridgingTie[];
  /** All actors that the ties speak of. */
  readonly ends: readonly Actor[];
}

/** A way from one actor to another. */
export interface Path {
  readonly actors: readonly Actor[];
  /** Of each actor, with how many others it is tied in what passes the filter. */
  readonly degrees: readonly number[];
  /** One fewer than there are actors, in order. */
  readonly hops: readonly PathHop[];
  /** The lower the better, see `shortestPaths`. */
  readonly cost: number;
}

export interface PathHop {
  readonly tie: Tie;
  /** The newest of its sentences. */
  readonly evidence: readonly Evidence[];
}

/** Days, both inclusive, with the number of sentences that name anybody. */
export interface CountedPeriod {
  readonly from: string;
  readonly to: string;
  readonly sentences: number;
}

/** How often something was named, in sentences, before and after. */
export interface TrendCount {
  readonly before: number;
  readonly after: number;
  /** G²: above 10.83 chance alone would do as much once in a thousand. */
  readonly surprise: number;
}

/** What rose and what faded between two periods, the most surprising first. Null where no two dates differ. */
export interface Trends<Item> {
  readonly periods: { readonly before: CountedPeriod; readonly after: CountedPeriod } | null;
  readonly rising: readonly (TrendCount & Item)[];
  readonly fading: readonly (TrendCount & Item)[];
}

export type ActorTrends = Trends<{ readonly actor: Actor }>;

export interface TieTrends extends Trends<{ readonly source: string; readonly target: string }> {
  /** All actors that the trends speak of. */
  readonly actors: readonly Actor[];
}

/** How often somebody is named with an actor, in sentences, in each of two periods. */
export interface CompanyCount {
  readonly before: number;
  readonly after: number;
}

/** Those named with an actor in one way, the most often named first, and how many there are in all. */
export interface CompanyPart {
  readonly first: readonly (CompanyCount & { readonly actor: Actor })[];
  readonly inAll: number;
}

/** An actor's company in two periods. Periods are null where no two dates differ. */
export interface Company {
  readonly periods: Trends<object>["periods"];
  /** Named with it in the later period alone. */
  readonly joined: CompanyPart;
  /** Named with it in the earlier period alone. */
  readonly left: CompanyPart;
  readonly stayed: CompanyPart;
}

/** What documents can be compared by. */
export const COMPARED = ["language", "source"] as const;

export interface ComparedSide {
  readonly value: string;
  readonly documents: number;
  readonly mentions: number;
  /** Actors named here and never on the other side, the least likely by chance first. */
  readonly only: readonly { readonly actor: Actor; readonly mentions: number; readonly chance: number }[];
  readonly onlyInAll: number;
}

export interface Comparison {
  readonly left: ComparedSide;
  readonly right: ComparedSide;
}
