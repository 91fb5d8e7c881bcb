import type { Actor } from "./actor.ts";

type Period = Pick<Actor, "firstSeen" | "lastSeen">;

/** When two actors are both named, or how long it is between the last news of one and the first of the other. */
export type SharedPeriod =
  | { readonly kind: "both"; readonly from: string; readonly to: string }
  | { readonly kind: "apart"; readonly days: number };

const MILLISECONDS_A_DAY = 86_400_000;

/** Null where no dated document names one of them. Dates are ISO dates. */
export function sharedPeriod(one: Period, other: Period): SharedPeriod | null {
  const [first, second] = [one, other].map(({ firstSeen, lastSeen }) =>
    firstSeen === null || lastSeen === null ? null : { from: firstSeen, to: lastSeen },
  );
  if (first == null || second == null) return null;
  const from = first.from > second.from ? first.from : second.from;
  const to = first.to < second.to ? first.to : second.to;
  if (from <= to) return { kind: "both", from, to };
  return { kind: "apart", days: Math.round((Date.parse(from) - Date.parse(to)) / MILLISECONDS_A_DAY) };
}
