import type { Token } from "../token.ts";

/** How a sentence uses capitals: as prose does, or as a headline that tells nothing by them. */
export type SentenceStyle = "prose" | "capitals" | "headline";

/** How a style is written before a word in the key of what it says. */
export const STYLE_MARKS: Readonly<Record<SentenceStyle, string>> = { prose: "p", capitals: "c", headline: "h" };

const WORD = /^\p{L}{2,}/u;
const ALL_CAPITALS = /^\P{Ll}+$/u;
const CAPITALISED = /^\p{Lu}/u;

/** Shorter words stay small in a headline of capitalised words. */
const LONG = 4;
const LEAST_WORDS = 3;
const LEAST_CAPITALS = 0.7;
const LEAST_CAPITALISED = 0.75;

const known = new WeakMap<readonly Token[], SentenceStyle>();

/** The style of a sentence; asked several times for the same tokens. */
export function styleOf(tokens: readonly Token[]): SentenceStyle {
  let style = known.get(tokens);
  if (style === undefined) known.set(tokens, (style = findStyle(tokens)));
  return style;
}

function findStyle(tokens: readonly Token[]): SentenceStyle {
  const words = tokens.filter((token) => WORD.test(token.text));
  if (words.length < LEAST_WORDS) return "prose";
  if (share(words, ALL_CAPITALS) >= LEAST_CAPITALS) return "capitals";
  const long = words.filter((token) => token.text.length >= LONG);
  return long.length >= LEAST_WORDS && share(long, CAPITALISED) >= LEAST_CAPITALISED ? "headline" : "prose";
}

function share(words: readonly Token[], pattern: RegExp): number {
  return words.filter((token) => pattern.test(token.text)).length / words.length;
}
