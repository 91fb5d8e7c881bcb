/** Dates as whole days since 1970-01-01, so that they compare as numbers. */
const MILLISECONDS_A_DAY = 86_400_000;

/** The day of a document without a date: below every day there is. */
export const NO_DAY = -(2 ** 31);

/** @param date ISO 8601, `2021-07-27`; what is no date has no day */
export function dayOf(date: string | null): number {
  const time = date === null ? NaN : Date.parse(date);
  return Number.isNaN(time) ? NO_DAY : Math.floor(time / MILLISECONDS_A_DAY);
}

export function dateOf(day: number): string | null {
  return day === NO_DAY ? null : new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
