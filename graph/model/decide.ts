/** What people do about identity, as the decisions it comes to. */
import type { Decision } from "./judgement.ts";

/** All of them are one actor. */
export function mergeDecisions([first, ...others]: readonly string[]): readonly Decision[] {
  if (first === undefined) return [];
  return others.map((other) => ({ verdict: "positive", left: first, right: other }));
}

/** No two of an actor's names are one actor's (“explode”). */
export function splitDecisions(names: readonly string[]): readonly Decision[] {
  return names.flatMap((left, index) =>
    names.slice(index + 1).map((right): Decision => ({ verdict: "negative", left, right })),
  );
}

/** Some of an actor's names are another's: taken from the rest, and given to `to` unless they are to stand alone. */
export function moveDecisions(
  moved: readonly string[],
  rest: readonly string[],
  to: string | undefined,
): readonly Decision[] {
  const apart = moved.flatMap((left) => rest.map((right): Decision => ({ verdict: "negative", left, right })));
  const [first] = moved;
  const together = mergeDecisions(moved);
  if (to === undefined || first === undefined) return [...apart, ...together];
  return [...apart, ...together, { verdict: "positive", left: first, right: to }];
}
