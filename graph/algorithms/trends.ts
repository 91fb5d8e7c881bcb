/**
 * What rises and what fades between two periods: actors or ties whose share of all mentions changed more than chance would have
 * it, with the counts beside. A ratio alone would put a name seen twice after once above one seen 300 times after 100.
 *
 * Log-likelihood on counts as P. Rayson & R. Garside (2000), Comparing Corpora using Frequency Profiling, ACL workshop, use it.
 */
import { byCodeUnit } from "../model/by-code-unit.ts";
import { logLikelihood } from "./log-likelihood.ts";

/** How often something was counted in the earlier and in the later period. */
export interface PeriodCount {
  readonly id: string;
  readonly before: number;
  readonly after: number;
}

export interface Trend extends PeriodCount {
  readonly direction: "rising" | "fading" | "steady";
  /** G²; above 3.84 chance alone would do as much once in twenty, above 10.83 once in a thousand (χ², one degree of freedom). */
  readonly surprise: number;
}

/** What is counted in all in each period: sentences, say. At least the sum of no single count. */
export interface PeriodTotals {
  readonly before: number;
  readonly after: number;
}

/** The most surprising first. */
export function trends(counts: readonly PeriodCount[], totals: PeriodTotals): readonly Trend[] {
  return counts
    .map((count) => trendOf(count, totals))
    .sort((a, b) => b.surprise - a.surprise || b.after + b.before - a.after - a.before || byCodeUnit(a.id, b.id));
}

function trendOf(count: PeriodCount, totals: PeriodTotals): Trend {
  const together = count.before + count.after;
  const all = totals.before + totals.after;
  if (together === 0 || totals.before === 0 || totals.after === 0)
    return { ...count, direction: "steady", surprise: 0 };
  const surprise = logLikelihood({ both: count.after, left: together, right: totals.after, all });
  return { ...count, surprise, direction: directionOf(count.after / totals.after - count.before / totals.before) };
}

function directionOf(difference: number): Trend["direction"] {
  if (difference === 0) return "steady";
  return difference > 0 ? "rising" : "fading";
}
