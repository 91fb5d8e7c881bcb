import type { ActorType } from "./ontology.ts";
import type { Listed } from "./listed.ts";

/** A spelling under which an actor was named, and how often. */
export interface Alias {
  readonly name: string;
  readonly count: number;
}

/** A person, organization or place, with every name it goes by. */
export interface Actor {
  readonly id: string;
  readonly type: ActorType;
  /** The best name in Latin script; where there is none, the best in Arabic script. */
  readonly name: string;
  /** The best name in Arabic script. */
  readonly nameAr: string | null;
  /** Every spelling, most used first. */
  readonly aliases: readonly Alias[];
  /** How many times it is named, in how many sentences of how many documents. */
  readonly mentions: number;
  readonly sentences: number;
  readonly documents: number;
  /** ISO dates of the oldest and newest dated document that names it. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  /** A person decided to keep it out of networks, lists and suggestions. */
  readonly hidden: boolean;
  /** What watch lists say of it, its ids outside of the graph among it; not there where it is on none. */
  readonly listed?: Listed;
}
