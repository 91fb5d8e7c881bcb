/** What rises and what fades between two periods, under a filter. */
import { logLikelihood } from "../algorithms/log-likelihood.ts";
import { trends, type PeriodTotals, type Trend } from "../algorithms/trends.ts";
import type { CountedPeriod } from "../model/measures.ts";
import type { FilteredGraph } from "./filtered-graph.ts";
import { highest } from "./highest.ts";
import { latestPeriods, type TwoPeriods } from "./two-periods.ts";

/** χ² with one degree of freedom at 0.05: what chance alone would do once in twenty is no trend. */
const LEAST_SURPRISE = 3.84;

export interface FoundTrends {
  readonly periods: { readonly before: CountedPeriod; readonly after: CountedPeriod };
  /** Of actors `id` is the actor's; of ties both ends, with a space between. */
  readonly rising: readonly Trend[];
  readonly fading: readonly Trend[];
}

/** The two periods as graphs of their own: each filter is the given one with other dates. */
class Compared {
  readonly before: FilteredGraph;
  readonly after: FilteredGraph;
  readonly #periods: TwoPeriods;

  constructor(graph: FilteredGraph, periods: TwoPeriods) {
    // Least counts hold for both periods together: what is new has none of the mentions asked for before.
    const open = { minMentions: undefined, minSentences: undefined, minLogLikelihood: undefined };
    this.#periods = periods;
    this.before = graph.with({ ...open, ...periods.before });
    this.after = graph.with({ ...open, ...periods.after });
  }

  get totals(): PeriodTotals {
    return { before: this.before.counts.all, after: this.after.counts.all };
  }

  /** The most surprising of what is counted, in both directions. */
  found(
    counts: readonly { readonly id: string; readonly before: number; readonly after: number }[],
    limit: number,
  ): FoundTrends {
    const { totals } = this;
    const all = trends(counts, totals).filter(({ surprise }) => surprise >= LEAST_SURPRISE);
    const going = (direction: Trend["direction"]) =>
      all.filter((trend) => trend.direction === direction).slice(0, limit);
    const { before, after } = this.#periods;
    return {
      periods: { before: { ...before, sentences: totals.before }, after: { ...after, sentences: totals.after } },
      rising: going("rising"),
      fading: going("fading"),
    };
  }

  /**
   * Most of what is counted has changed by less than chance would; only what may be listed is made an object of.
   *
   * @param least what is counted less often in both periods together is passed over
   */
  surprising(before: Int32Array, after: Int32Array, least: number, limit: number): readonly number[] {
    const { totals } = this;
    const all = totals.before + totals.after;
    if (totals.before === 0 || totals.after === 0) return [];
    const countOf = (n: number): number => (before[n] ?? 0) + (after[n] ?? 0);
    const surprise = (n: number): number =>
      logLikelihood({ both: after[n] ?? 0, left: countOf(n), right: totals.after, all });
    const rises = (n: number): boolean => (after[n] ?? 0) * totals.before > (before[n] ?? 0) * totals.after;
    const [rising, fading]: [number[], number[]] = [[], []];
    for (let n = 0; n < before.length; n++) if (countOf(n) >= least) (rises(n) ? rising : fading).push(n);
    return [rising, fading].flatMap((numbers) => highest(numbers, [surprise, countOf], limit + CROWD));
  }
}

/** Taken beyond the limit, since those of equal surprise are told apart by their ids. */
const CROWD = 100;

/** @param periods the latest ones where they are not given; undefined is returned where there are none */
export function actorTrends(
  graph: FilteredGraph,
  periods: TwoPeriods | undefined,
  limit: number,
): FoundTrends | undefined {
  const both = periods ?? latestPeriods(graph);
  if (both === undefined) return undefined;
  const compared = new Compared(graph, both);
  const { actors } = graph.table;
  const { minMentions = 1 } = graph.filter;
  const [before, after] = [shownUnits(compared.before), shownUnits(compared.after)];
  const [earlier, later] = [compared.before.counts.mentions, compared.after.counts.mentions];
  for (let actor = 0; actor < before.length; actor++)
    if ((earlier[actor] ?? 0) + (later[actor] ?? 0) < minMentions) before[actor] = after[actor] = 0;
  return compared.found(
    compared.surprising(before, after, 1, limit).map((actor) => {
      return { id: actors.idOf(actor), before: before[actor] ?? 0, after: after[actor] ?? 0 };
    }),
    limit,
  );
}

/** By an actor's number how many units name it, 0 where it is not shown. */
function shownUnits({ shown, counts }: FilteredGraph): Int32Array {
  const units = counts.units.slice();
  for (let actor = 0; actor < units.length; actor++) if (shown[actor] !== 1) units[actor] = 0;
  return units;
}

/** As {@link actorTrends}, of ties. */
export function tieTrends(
  graph: FilteredGraph,
  periods: TwoPeriods | undefined,
  limit: number,
): FoundTrends | undefined {
  const both = periods ?? latestPeriods(graph);
  if (both === undefined) return undefined;
  const compared = new Compared(graph, both);
  const { actors } = graph.table;
  const [earlier, later] = [compared.before.allTies(), compared.after.allTies()];
  const least = Math.max(1, graph.filter.minSentences ?? 1);
  return compared.found(
    compared.surprising(earlier.units, later.units, least, limit).map((tie) => {
      const id = `${actors.idOf(earlier.sourceOf(tie))} ${actors.idOf(earlier.targetOf(tie))}`;
      return { id, before: earlier.unitsOf(tie), after: later.unitsOf(tie) };
    }),
    limit,
  );
}
