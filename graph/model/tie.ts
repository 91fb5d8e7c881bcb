/**
 * A co-mention: two actors named in the same sentences. It is computed and undirected, and never says more than that.
 * Stored once, with the lower id (by code unit) as `source`.
 */
export interface Tie {
  readonly source: string;
  readonly target: string;
  /** The number of sentences that name both: exactly the number of evidence rows there are. */
  readonly sentences: number;
  readonly documents: number;
  /** Dunning's log-likelihood ratio G², how surprising the count is; null until measured. */
  readonly weight: number | null;
  /** Normalised pointwise mutual information, from -1 (never together) to 1 (only together); null until measured. */
  readonly npmi: number | null;
  /**
   * The sum over its sentences of 1 / (m − 1), m being the actors that a sentence names: a list of many ties each two of them
   * less. Given where ties are counted from mentions; a stored tie has none. Newman (2001), Physical Review E 64, 016132.
   */
  readonly discounted?: number | undefined;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

/** The two ends of a tie in the order in which it is stored. */
export function tieEnds(a: string, b: string): readonly [source: string, target: string] {
  return a < b ? [a, b] : [b, a];
}
