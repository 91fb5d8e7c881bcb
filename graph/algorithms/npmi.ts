/**
 * Normalised pointwise mutual information: how much more often two actors are named together than chance would have it,
 * from -1 (never) over 0 (independent) to 1 (neither is ever named without the other).
 *
 * G. Bouma (2009), Normalized (Pointwise) Mutual Information in Collocation Extraction, GSCL.
 */
import type { CoOccurrence } from "./co-occurrence.ts";

/** NPMI of two actors that are named together at least once. Where every sentence names both it is 1, its limit. */
export function npmi({ both, left, right, all }: CoOccurrence): number {
  if (both === all) return 1;
  const pointwise = Math.log((both * all) / (left * right));
  return pointwise / -Math.log(both / all);
}
