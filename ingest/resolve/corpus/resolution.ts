import type { NameResolution } from "../../../graph/model/name.ts";
import type { ActorType } from "../../../graph/model/ontology.ts";
import type { Reason } from "../../../graph/model/reason.ts";

/** Two names, as they are written, and how likely they are one actor's. */
export interface SpelledLink {
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
  readonly joinedBy: readonly SpelledLink[];
}

/** Two actors that may be one; a person should say. `leftId` and `rightId` are actors' ids. */
export interface Candidate extends SpelledLink {
  readonly leftId: string;
  readonly rightId: string;
}

export interface Resolution {
  /** In order of id. */
  readonly actors: readonly ResolvedActor[];
  /** Most likely first. */
  readonly candidates: readonly Candidate[];
  /** The same by the ids of names, as a graph stores it. */
  readonly names: NameResolution;
  /** The actor that a name of the run means. */
  readonly actorOf: (type: ActorType, name: string) => ResolvedActor | undefined;
}
