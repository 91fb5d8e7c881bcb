/** Why two names were joined, or may be one actor's. Every reason can be said in words, see `reasonInWords`. */
export const REASON_KINDS = [
  "known-actor",
  "watch-list",
  "declared",
  "same-spelling",
  "spelled-alike",
  "same-part",
  "same-term",
  "left-out",
  "swapped",
  "acronym",
  "only-bearer",
  "several-bearers",
  "company",
  "places",
  "side-by-side",
  "other-type",
] as const;

export type ReasonKind = (typeof REASON_KINDS)[number];

export interface Reason {
  readonly kind: ReasonKind;
  /** What of the left and of the right name the reason speaks of; either may be empty. */
  readonly left: string;
  readonly right: string;
}
