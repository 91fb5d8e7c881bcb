import { byCodeUnit } from "../model/by-code-unit.ts";

/** The nodes with the highest values, highest first, of equals the lower name first. */
export function bestFirst(values: ReadonlyMap<string, number>, limit: number): readonly (readonly [string, number])[] {
  return [...values].sort(([a, left], [b, right]) => right - left || byCodeUnit(a, b)).slice(0, limit);
}
