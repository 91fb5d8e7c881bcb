import type { LikelySpan } from "./likely-spans.ts";

/**
 * The names among these, none overlapping another, that together lie highest above `least`: the choice that is right most often,
 * where the likeliest labels of a whole sentence are right as a whole (Goodman 1996, on trees).
 *
 * @param spans in the order of their first tokens
 */
export function bestNames(spans: readonly LikelySpan[], tokens: number, least: number): LikelySpan[] {
  if (spans.length === 0) return [];
  /** What the best choice from each token on has gained, and the name that it begins with there. */
  const gains = new Float64Array(tokens + 1);
  const begun = new Map<number, LikelySpan>();
  let at = spans.length - 1;
  for (let first = tokens - 1; first >= 0; first--) {
    gains[first] = gains[first + 1] ?? 0;
    for (let span = spans[at]; span?.first === first; span = spans[--at]) {
      const gain = span.likelihood - least + (gains[span.end] ?? 0);
      if (gain <= (gains[first] ?? 0)) continue;
      gains[first] = gain;
      begun.set(first, span);
    }
  }
  const names: LikelySpan[] = [];
  for (let token = 0; token < tokens;) {
    const name = begun.get(token);
    if (name !== undefined) names.push(name);
    token = name?.end ?? token + 1;
  }
  return names;
}
