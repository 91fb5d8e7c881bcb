/** What rises and what fades between two periods, under a filter. */
import { logLikelihood } from "../algorithms/log-likelihood.ts";
import { trends, type PeriodTotals, type Trend } from "../algorithms/trends.ts";
import type { CountedPeriod } from "../model/measures.ts";
import { dateOf, NO_DAY } from "./days.ts";
import type { FilteredGraph } from "./filtered-graph.ts";
import { highest } from "./highest.ts";

/** ISO dates, both inclusive. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

export interface TwoPeriods {
  readonly before: Period;
  readonly after: Period;
}

/** χ² with one degree of freedom at 0.05: what chance alone would do once in twenty is no trend. */
const LEAST_SURPRISE = 3.84;

/** The later of the two periods has this share of the dated documents. */
const LATER_SHARE = 0.25;

export interface FoundTrends {
  readonly periods: { readonly before: CountedPeriod; readonly after: CountedPeriod };
  /** Of actors `id` is the actor's; of ties both ends, with a space between. */
  readonly rising: readonly Trend[];
  readonly fading: readonly Trend[];
}

/** The last quarter of the dated documents that a filter lets through, and all before; undefined where all have one date. */
export function latestPeriods({ table, chosen }: FilteredGraph): TwoPeriods | undefined {
  const days = Int32Array.from(chosen.keys(), (row) => (chosen[row] === 1 ? table.documents.day.at(row) : NO_DAY))
    .filter((day) => day !== NO_DAY)
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  const split = Math.max(first + 1, days[Math.ceil(days.length * (1 - LATER_SHARE))] ?? last);
  return { before: period(first, split - 1), after: period(split, last) };
}

function period(from: number, to: number): Period {
  return { from: dateOf(from) ?? "", to: dateOf(to) ?? "" };
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
    const numbers = Int32Array.from(before.keys()).filter((n) => countOf(n) > 0);
    return [true, false].flatMap((rising) =>
      highest(
        numbers.filter((n) => rises(n) === rising),
        [surprise, countOf],
        limit + CROWD,
      ),
    );
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
  const fresh = Int32Array.from({ length: later.size }, (_, tie) => tie).filter(
    (tie) => earlier.numberOf(later.source.at(tie), later.target.at(tie)) === undefined,
  );
  const endsOf = (n: number): readonly [number, number] => {
    const [counts, tie] = n < earlier.size ? [earlier, n] : [later, fresh[n - earlier.size] ?? 0];
    return [counts.source.at(tie), counts.target.at(tie)];
  };
  const size = earlier.size + fresh.length;
  const before = Int32Array.from({ length: size }, (_, n) => (n < earlier.size ? earlier.unitsOf(n) : 0));
  const after = Int32Array.from({ length: size }, (_, n) => {
    const tie = n < earlier.size ? later.numberOf(...endsOf(n)) : fresh[n - earlier.size];
    return tie === undefined ? 0 : later.unitsOf(tie);
  });
  const { minSentences = 1 } = graph.filter;
  for (const n of before.keys()) if ((before[n] ?? 0) + (after[n] ?? 0) < minSentences) before[n] = after[n] = 0;
  return compared.found(
    compared.surprising(before, after, limit).map((n) => {
      const [source, target] = endsOf(n);
      const id = `${actors.idOf(source)} ${actors.idOf(target)}`;
      return { id, before: before[n] ?? 0, after: after[n] ?? 0 };
    }),
    limit,
  );
}
