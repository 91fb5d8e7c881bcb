import type { Place } from "./view-state.ts";

/** Whether a point lies inside a closed line (even–odd rule: M. Shimrat 1962, Algorithm 112, CACM 5(8)). */
export function isInside({ x, y }: Place, line: readonly Place[]): boolean {
  let inside = false;
  for (const [index, b] of line.entries()) {
    const a = line.at(index - 1) ?? b;
    if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside;
  }
  return inside;
}

/** The corners of the rectangle between two of them. */
export function rectangle(from: Place, to: Place): readonly Place[] {
  return [from, { x: to.x, y: from.y }, to, { x: from.x, y: to.y }];
}
