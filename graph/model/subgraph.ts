import type { Actor } from "./actor.ts";
import type { Relation } from "./relation.ts";
import type { Tie } from "./tie.ts";

/** Some actors and the ties among them. Every tie's ends are among the actors. */
export interface Subgraph {
  readonly actors: readonly Actor[];
  readonly ties: readonly Tie[];
}

/** A subgraph with what the news states between its actors. */
export interface RelatedSubgraph extends Subgraph {
  readonly relations: readonly Relation[];
}

/** A subgraph cut to a limit, with what the limit left out. */
export interface LimitedSubgraph extends RelatedSubgraph {
  /** How many actors there would be without the limit. */
  readonly actorsInAll: number;
}
