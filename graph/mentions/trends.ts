/** What rises and what fades between two periods, under a filter. */
import { logLikelihood } from "../algorithms/log-likelihood.ts";
import { trends, type PeriodTotals, type Trend } from "../algorithms/trends.ts";
import type { CountedPeriod } from "../model/measures.ts";
import type { FilteredGraph } from "./filtered-graph.ts";
import { highest } from "./highest.ts";
import { sameTies } from "./same-ties.ts";
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

  /** Most of what is counted has changed by less than chance would; only what may be listed is made an object of. */
  surprising(before: Int32Array, after: Int32Array, limit: number): readonly number[] {
    const { totals } = this;
    const all = totals.before + totals.after;
    if (totals.before === 0 || totals.after === 0) return [];
    const countOf = (n: number): number => (before[n] ?? 0) + (after[n] ?? 0);
    const surprise = (n: number): number =>
      logLikelihood({ both: after[n] ?? 0, left: countOf(n), right: totals.after, all });
    const rises = (n: number): boolean => (after[n] ?? 0) * totals.before > (before[n] ?? 0) * totals.after;
    const [rising, fading]: [number[], number[]] = [[], []];
    for (let n = 0; n < before.length; n++) if (countOf(n) > 0) (rises(n) ? rising : fading).push(n);
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
  const mentions = (actor: number): number =>
    (compared.before.counts.mentions[actor] ?? 0) + (compared.after.counts.mentions[actor] ?? 0);
  const unitsIn = (period: FilteredGraph) =>
    Int32Array.from({ length: actors.size }, (_, actor) =>
      mentions(actor) < minMentions ? 0 : shownUnits(period, actor),
    );
  const [before, after] = [unitsIn(compared.before), unitsIn(compared.after)];
  return compared.found(
    compared.surprising(before, after, limit).map((actor) => {
      return { id: actors.idOf(actor), before: before[actor] ?? 0, after: after[actor] ?? 0 };
    }),
    limit,
  );
}

function shownUnits(graph: FilteredGraph, actor: number): number {
  return graph.shown[actor] === 1 ? (graph.counts.units[actor] ?? 0) : 0;
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
  // The ties of the earlier period first, then those of the later one alone.
  const known = sameTies(later, earlier, actors.size);
  const fresh: number[] = [];
  for (let tie = 0; tie < later.size; tie++) if (known[tie] === -1) fresh.push(tie);
  const size = earlier.size + fresh.length;
  const [before, after] = [new Int32Array(size), new Int32Array(size)];
  for (let tie = 0; tie < earlier.size; tie++) before[tie] = earlier.unitsOf(tie);
  for (const [place, tie] of fresh.entries()) after[earlier.size + place] = later.unitsOf(tie);
  for (let tie = 0; tie < later.size; tie++) if (known[tie] !== -1) after[known[tie] ?? 0] = later.unitsOf(tie);
  const endsOf = (n: number): readonly [number, number] => {
    const [counts, tie] = n < earlier.size ? [earlier, n] : [later, fresh[n - earlier.size] ?? 0];
    return [counts.sourceOf(tie), counts.targetOf(tie)];
  };
  const { minSentences = 1 } = graph.filter;
  for (let n = 0; n < size; n++) if ((before[n] ?? 0) + (after[n] ?? 0) < minSentences) before[n] = after[n] = 0;
  return compared.found(
    compared.surprising(before, after, limit).map((n) => {
      const [source, target] = endsOf(n);
      const id = `${actors.idOf(source)} ${actors.idOf(target)}`;
      return { id, before: before[n] ?? 0, after: after[n] ?? 0 };
    }),
    limit,
  );
}
