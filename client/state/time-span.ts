import type { Actor } from "../../graph/model/actor.ts";

type Seen = Pick<Actor, "firstSeen" | "lastSeen">;

/** Where in a stretch of time something lies: shares of it, from 0 to 1. */
export interface TimeSpan {
  readonly begin: number;
  readonly end: number;
}

/** When an actor is named, as a part of the time in which any of `all` is; null when it has no date. */
export function spanIn(actor: Seen, all: readonly Seen[]): TimeSpan | null {
  const dates = all.flatMap(({ firstSeen, lastSeen }) => [firstSeen, lastSeen]).filter((date) => date !== null);
  if (actor.firstSeen === null || actor.lastSeen === null) return null;
  const days = dates.map((date) => Date.parse(date));
  const first = Math.min(...days);
  const length = Math.max(...days) - first;
  if (length === 0) return { begin: 0, end: 1 };
  return { begin: (Date.parse(actor.firstSeen) - first) / length, end: (Date.parse(actor.lastSeen) - first) / length };
}
