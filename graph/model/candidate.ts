import type { Actor } from "./actor.ts";
import type { Name, NameLink } from "./name.ts";

/** Two actors that may be one. */
export interface Candidate extends Omit<NameLink, "left" | "right"> {
  readonly left: CandidateSide;
  readonly right: CandidateSide;
}

export interface CandidateSide {
  /** The name that is like one of the other side. */
  readonly name: Pick<Name, "id" | "name">;
  readonly actor: Actor;
}

/** The merge queue: what is worth most first, that is, the likely pair that would join the most mentions. */
export interface CandidatePage {
  readonly candidates: readonly Candidate[];
  /** How many are open. */
  readonly total: number;
  /** How many pairs people have decided on. */
  readonly decided: number;
  /** The share of all mentions whose actor has no open question, from 0 to 1. */
  readonly settled: number;
}
