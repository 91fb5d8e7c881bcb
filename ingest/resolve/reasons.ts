/** Why two names were joined or kept as candidates. Every reason can be said in words, in both languages. */

type ReasonKind =
  | "judged"
  | "known-actor"
  | "declared"
  | "same-spelling"
  | "spelled-alike"
  | "same-part"
  | "same-term"
  | "left-out"
  | "swapped"
  | "acronym"
  | "only-bearer"
  | "several-bearers"
  | "company"
  | "side-by-side"
  | "other-type";

export interface Reason {
  readonly kind: ReasonKind;
  /** What of the left and of the right name the reason speaks of; either may be empty. */
  readonly left: string;
  readonly right: string;
}
