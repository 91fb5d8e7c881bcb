/** How often two actors are named, alone and together, counted in sentences. */
export interface CoOccurrence {
  /** Sentences that name both; at least 1. */
  readonly both: number;
  /** Sentences that name the one, and the other, with or without its fellow. */
  readonly left: number;
  readonly right: number;
  /** All sentences that name any actor. */
  readonly all: number;
}
