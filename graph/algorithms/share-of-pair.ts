/**
 * What one co-mention is worth where many are named at once: who is named beside one other is tied to it more closely than
 * to each of fifty others in a list. A person has as much to give in a list as in a pair, so each of its m actors gives every
 * other 1 / (m − 1).
 *
 * M. E. J. Newman (2001), Scientific collaboration networks. II. Shortest paths, weighted networks, and centrality, Physical
 * Review E 64, 016132.
 */

/** Shares are counted in millionths, so that their sum is the same in whatever order they are added and taken away. */
const PARTS = 1_000_000;

/** The share of each pair among `named` actors, at least two. */
export function shareOfPair(named: number): number {
  return rounded(1 / (named - 1));
}

/** A sum of shares without what adding binary fractions makes of it. */
export function addShares(a: number, b: number): number {
  return rounded(a + b);
}

function rounded(value: number): number {
  return Math.round(value * PARTS) / PARTS;
}
