import type { ActorType } from "../../../graph/model/ontology.ts";
import type { Reason } from "../reasons.ts";

/** Two names and how likely they are one actor's. */
export interface NameLink {
  readonly left: string;
  readonly right: string;
  /** From 0 to 1. */
  readonly likeness: number;
  readonly reasons: readonly Reason[];
}

/** An actor: all names that were found to mean one person, organisation or place. */
export interface ResolvedActor {
  readonly id: string;
  /** The type most of its mentions have. */
  readonly type: ActorType;
  /** The best name in Latin script; where there is none, the best in Arabic script. */
  readonly name: string;
  readonly nameAr: string | null;
  /** Every id that answers with this actor, its own among them. */
  readonly referents: readonly string[];
  /** Every spelling with its number of mentions, most used first. */
  readonly spellings: readonly (readonly [name: string, count: number])[];
  /** Why its names are one actor's: the links they were joined by. */
  readonly joinedBy: readonly NameLink[];
}

/** Two actors that may be one; a person should say. `leftId` and `rightId` are actors' ids. */
export interface Candidate extends NameLink {
  readonly leftId: string;
  readonly rightId: string;
}

export interface Resolution {
  /** In order of id. */
  readonly actors: readonly ResolvedActor[];
  /** Most likely first. */
  readonly candidates: readonly Candidate[];
  /** The actor that a name of the run means. */
  readonly actorOf: (type: ActorType, name: string) => ResolvedActor | undefined;
}
