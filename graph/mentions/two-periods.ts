import { dateOf, NO_DAY } from "./days.ts";
import type { FilteredGraph } from "./filtered-graph.ts";

/** ISO dates, both inclusive. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

export interface TwoPeriods {
  readonly before: Period;
  readonly after: Period;
}

/** The later of the two periods has this share of the dated documents. */
const LATER_SHARE = 0.25;

/** The last quarter of the dated documents that a filter lets through, and all before; undefined where all have one date. */
export function latestPeriods({ table, chosen }: FilteredGraph): TwoPeriods | undefined {
  const days = table.documents.day
    .view()
    .filter((day, row) => chosen[row] === 1 && day !== NO_DAY)
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  const split = Math.max(first + 1, days[Math.ceil(days.length * (1 - LATER_SHARE))] ?? last);
  return { before: period(first, split - 1), after: period(split, last) };
}

function period(from: number, to: number): Period {
  return { from: dateOf(from) ?? "", to: dateOf(to) ?? "" };
}
