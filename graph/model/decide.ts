/** What people do about identity, as the decisions it comes to. */
import type { Decision } from "./judgement.ts";

/** All of them are one actor. */
export function mergeDecisions([first, ...others]: readonly string[]): readonly Decision[] {
  if (first === undefined) return [];
  return others.map((other) => ({ verdict: "positive", left: first, right: other }));
}

/** No two of an actor's names are one actor's (“explode”). */
export function splitDecisions(names: readonly string[]): readonly Decision[] {
  return names.length < 2 ? [] : [{ verdict: "split", groups: names.map((name) => [name]) }];
}

/** Some of an actor's names are another's: taken from the rest, and given to `to` unless they are to stand alone. */
export function moveDecisions(
  moved: readonly string[],
  rest: readonly string[],
  to: string | undefined,
): readonly Decision[] {
  const isSplit = moved.length > 0 && rest.length > 0;
  const apart: readonly Decision[] = isSplit ? [{ verdict: "split", groups: [moved, rest] }] : [];
  const [first] = moved;
  const together = mergeDecisions(moved);
  if (to === undefined || first === undefined) return [...apart, ...together];
  return [...apart, ...together, { verdict: "positive", left: first, right: to }];
}
