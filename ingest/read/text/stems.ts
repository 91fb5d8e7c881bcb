import { normalise } from "./normalise.ts";

/** Letters kept of a word: enough to tell words apart, few enough that endings fall away. */
const STEM = 5;

/** The rough stems of the longer words of a text, for comparing what two texts are about. Arabic loses its one-letter clitics and the article. */
export function stems(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of normalise(text).split(" ")) {
    const bare = word.replace(/^[وفبلك]?ال(?=\p{L}{3})/u, "");
    if (bare.length >= 4) found.add(bare.slice(0, STEM));
  }
  return found;
}

/** The share of the smaller set that is in the other one too, from 0 to 1. */
export function commonShare(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  if (small.size === 0) return 0;
  let common = 0;
  for (const stem of small) if (large.has(stem)) common++;
  return common / small.size;
}
