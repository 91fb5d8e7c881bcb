import type { ActorType } from "./ontology.ts";
import type { Reason } from "./reason.ts";
import type { Listed } from "./listed.ts";
import type { Namesake } from "./namesake.ts";

/** Names to show for an actor of general knowledge. */
export interface KnownAs {
  readonly en?: string;
  readonly ar?: string;
}

/** What watch lists say of whoever bears a name. */
export interface WatchedName {
  readonly knownAs: KnownAs;
  readonly listed: Listed;
  /** The ids of its entries. */
  readonly entries: readonly string[];
}

/** A full name and all that documents say about its use. Uses of one name may come in pieces and in any order. */
export interface NameUse {
  readonly type: ActorType;
  /** The fullest name that the documents give. */
  readonly name: string;
  /** Every spelling under which it was mentioned, the short ones too, with counts. */
  readonly spellings: ReadonlyMap<string, number>;
  /** The sentences that name it; each key must begin with its document's and a `#`. */
  readonly sentences: readonly string[];
  /** Names that a document says are this one's: “Popular Mobilization Units (PMU)”. */
  readonly declared: readonly string[];
}

/**
 * A name of the graph: what mentions bear, and what actors are made of. Its id is a digest of its type and normal form, so an
 * id always means “whoever bears this name”. A known actor has such an id too, without mentions of its own.
 */
export interface Name {
  readonly id: string;
  readonly type: ActorType;
  /** One of its spellings in full. */
  readonly name: string;
  readonly mentions: number;
  /** The id of the actor that bears it. */
  readonly actor: string;
  /** Given where it is a known actor's. */
  readonly knownAs: KnownAs | null;
  /** Given where it stands for an actor of watch lists: such a name has no mentions of its own, and links with names that do. */
  readonly watched?: WatchedName;
  /** Given where it is another name as one document uses it, for a namesake of whoever bears that. */
  readonly namesake?: Namesake;
}

/** Two names, by id, and how likely they are one actor's. */
export interface NameLink {
  /** The lesser id. */
  readonly left: string;
  readonly right: string;
  /** From 0 to 1. */
  readonly likeness: number;
  readonly reasons: readonly Reason[];
}

/** A name as resolution speaks of it: of a document, or a known actor's. */
export type ResolvedName = Pick<Name, "id" | "type" | "name" | "knownAs" | "watched">;

/** What resolution found over all names of a graph. */
export interface NameResolution {
  /** All names that the links speak of. */
  readonly names: readonly ResolvedName[];
  /** What joins names into actors: a forest, each tree one actor. */
  readonly links: readonly NameLink[];
  /** What is likely but not certain; a person should say. */
  readonly candidates: readonly NameLink[];
}
