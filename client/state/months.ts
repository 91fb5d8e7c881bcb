/** Months of news and the part of them that is chosen, as pure functions. A month is written `2021-07`. */

export interface MonthCount {
  readonly value: string;
  readonly count: number;
}

/** A period in days, both inclusive; an open end goes as far as there is news. */
export interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** All months from the first to the last, those without news too. */
export function everyMonth(counted: readonly MonthCount[]): readonly MonthCount[] {
  const counts = new Map(counted.map(({ value, count }) => [value, count]));
  const [first, last] = [counted[0]?.value, counted.at(-1)?.value];
  if (first === undefined || last === undefined) return [];
  const months: MonthCount[] = [];
  for (let month = first; month <= last; month = monthAfter(month, 1)) {
    months.push({ value: month, count: counts.get(month) ?? 0 });
  }
  return months;
}

/** The month some months later, or earlier. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, "2021-07".length);
}

/** From the first day of one month to the last day of another, whichever is earlier. */
export function periodOf(one: string, other: string): Required<Period> {
  const [first, last] = one <= other ? [one, other] : [other, one];
  const end = new Date(`${monthAfter(last, 1)}-01T00:00:00Z`);
  end.setUTCDate(0);
  return { from: `${first}-01`, to: end.toISOString().slice(0, "2021-07-01".length) };
}

/** Whether any day of the month lies in the period. */
export function isInPeriod(month: string, { from, to }: Period): boolean {
  return (
    (from === undefined || month >= from.slice(0, month.length)) &&
    (to === undefined || month <= to.slice(0, month.length))
  );
}

/**
 * The period that comes after one when time is played: as many months, one month on; from the beginning where none is chosen, and
 * null when the end is reached.
 */
export function nextPeriod(months: readonly MonthCount[], { from, to }: Period): Period | null {
  const [first, last] = [months[0]?.value, months.at(-1)?.value];
  if (first === undefined || last === undefined) return null;
  if (from === undefined || to === undefined) return periodOf(first, first);
  const end = monthAfter(to.slice(0, first.length), 1);
  return end > last ? null : periodOf(monthAfter(from.slice(0, first.length), 1), end);
}
