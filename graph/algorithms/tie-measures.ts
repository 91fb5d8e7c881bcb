/**
 * How surprising a tie is, in as many digits as mean anything.
 *
 * Both measures depend on the number of all sentences, so each new article moves all of them by a hair. Rounded, few of them change,
 * and a store of a million ties needs to write only those. The last digits say nothing anyhow: they differ from processor to processor.
 */
import type { CoOccurrence } from "./co-occurrence.ts";
import { logLikelihood } from "./log-likelihood.ts";
import { npmi } from "./npmi.ts";

/** Four decimals. */
const STEPS = 10_000;
const SIGNIFICANT_DIGITS = 4;

export interface TieMeasures {
  /** To four significant digits; below 1 to four decimals, as what is left of 0 by rounding has any digits. */
  readonly logLikelihood: number;
  /** To four decimals. */
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
