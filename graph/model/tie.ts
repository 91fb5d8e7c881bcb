/**
 * A co-mention: two actors named in the same sentences. It is computed and undirected, and never says more than that.
 * Stored once, with the lower id (by code unit) as `source`.
 */
export interface Tie {
  readonly source: string;
  readonly target: string;
  /** The number of sentences that name both: exactly the number of evidence rows there are. */
  readonly sentences: number;
  /** In how many paragraphs, of how many documents, these sentences stand. */
  readonly paragraphs: number;
  readonly documents: number;
  /** The sentences, each that names m actors counted as 1 / (m − 1): lists count little (Newman 2001, Physical Review E 64, 016132). Null where a file does not say. */
  readonly weight: number | null;
  /** Dunning's log-likelihood ratio G², how surprising the count is, to three significant digits; null until measured. */
  readonly logLikelihood: number | null;
  /** Normalised pointwise mutual information, from -1 (never together) to 1 (only together), to three decimals; null until measured. */
  readonly npmi: number | null;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

/** The two ends of a tie in the order in which it is stored. */
export function tieEnds(a: string, b: string): readonly [source: string, target: string] {
  return a < b ? [a, b] : [b, a];
}
