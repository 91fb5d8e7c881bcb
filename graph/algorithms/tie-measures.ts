/**
 * How surprising a tie is, in as many digits as mean anything.
 *
 * Both measures depend on the number of all sentences, so each new article moves all of them by a hair. Rounded to three digits, few
 * of them change, and only those need to be written: of 209,000 ties 3 % with one article, with four digits 19 %. What chance
 * adds to such counts shows in the first two digits already, and the last of a number differ from processor to processor.
 */
import type { CoOccurrence } from "./co-occurrence.ts";
import { logLikelihood } from "./log-likelihood.ts";
import { npmi } from "./npmi.ts";

/** To be raised when the same counts give other measures: then ties that were measured before are measured anew. */
export const MEASURES_VERSION = 2;

/** Three decimals. */
const STEPS = 1_000;
const SIGNIFICANT_DIGITS = 3;

export interface TieMeasures {
  /** To three significant digits; below 1 to three decimals, as what is left of 0 by rounding has any digits. */
  readonly logLikelihood: number;
  /** To three decimals. */
  readonly npmi: number;
}

export function tieMeasures(counts: CoOccurrence): TieMeasures {
  return { logLikelihood: tieLogLikelihood(counts), npmi: tieNpmi(counts) };
}

export function tieLogLikelihood(counts: CoOccurrence): number {
  const surprise = logLikelihood(counts);
  return surprise < 1 ? inSteps(surprise) : Number(surprise.toPrecision(SIGNIFICANT_DIGITS));
}

export function tieNpmi(counts: CoOccurrence): number {
  return inSteps(npmi(counts));
}

/** Never -0, which stores do not tell from 0. */
function inSteps(value: number): number {
  return Math.round(value * STEPS) / STEPS + 0;
}
