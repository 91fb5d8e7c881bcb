import type { Point } from "./layout-task.ts";

export type ArrowKey = "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight";

const DIRECTIONS: Readonly<Record<ArrowKey, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

export function isArrowKey(key: string): key is ArrowKey {
  return key in DIRECTIONS;
}

/**
 * The actor an arrow key leads to: the nearest within 60° either side of the arrow, what lies aside counting double.
 * Null where there is none that way.
 */
export function nextInDirection(from: string, key: ArrowKey, places: ReadonlyMap<string, Point>): string | null {
  const start = places.get(from);
  if (start === undefined) return null;
  const arrow = DIRECTIONS[key];
  let [best, cost] = [null as string | null, Infinity];
  for (const [id, { x, y }] of places) {
    const [dx, dy] = [x - start.x, y - start.y];
    const ahead = dx * arrow.x + dy * arrow.y;
    const aside = Math.abs(dx * arrow.y - dy * arrow.x);
    if (id === from || ahead <= 0 || aside > ahead * Math.tan(Math.PI / 3)) continue;
    if (ahead + 2 * aside < cost) [best, cost] = [id, ahead + 2 * aside];
  }
  return best;
}
