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

/** The share of the first set that is in the second one too, from 0 to 1. */
export function shareIn(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  let common = 0;
  for (const stem of part) if (whole.has(stem)) common++;
  return part.size === 0 ? 0 : common / part.size;
}
