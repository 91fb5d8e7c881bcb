/**
 * Dunning's log-likelihood ratio G² of two actors being named in the same sentences, against their being named
 * independently. Unlike chi-squared it holds for the small counts that most ties have.
 *
 * T. Dunning (1993), Accurate Methods for the Statistics of Surprise and Coincidence, Computational Linguistics 19(1).
 */
import type { CoOccurrence } from "./co-occurrence.ts";

/** G² of the 2 × 2 table; 0 where the actors are independent. It does not tell attraction from avoidance: NPMI's sign does. */
export function logLikelihood({ both, left, right, all }: CoOccurrence): number {
  const onlyLeft = left - both;
  const onlyRight = right - both;
  const neither = all - left - right + both;
  const sum =
    surprise(both, (left * right) / all) +
    surprise(onlyLeft, (left * (all - right)) / all) +
    surprise(onlyRight, ((all - left) * right) / all) +
    surprise(neither, ((all - left) * (all - right)) / all);
  return Math.max(0, 2 * sum); // rounding can leave a hair below zero
}

/** One cell's share: observed × ln(observed / expected), 0 for an empty cell (its limit). */
function surprise(observed: number, expected: number): number {
  return observed === 0 ? 0 : observed * Math.log(observed / expected);
}
