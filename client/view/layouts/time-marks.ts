/** Days of a period at which to write the date: beginnings of years, quarters or months, at most so many. */

const DAY = 86_400_000;
/** Months between two marks, finest first. */
const STEPS = [1, 3, 6, 12, 24, 60, 120] as const;

/** Days since 1970, both ends included; the period's own ends where no month begins in it. */
export function daysToMark(first: number, last: number, most: number): readonly number[] {
  for (const step of STEPS) {
    const days = beginnings(first, last, step);
    if (days.length <= most) return days.length > 0 ? days : [...new Set([first, last])];
  }
  return [first, last];
}

function beginnings(first: number, last: number, step: number): readonly number[] {
  const begin = new Date(first * DAY);
  const days: number[] = [];
  for (let month = Math.floor(begin.getUTCMonth() / step) * step; ; month += step) {
    const day = Date.UTC(begin.getUTCFullYear(), month, 1) / DAY;
    if (day > last) return days;
    if (day >= first) days.push(day);
  }
}
