import type { Token } from "../token.ts";
import { type SentenceStyle, writingOf } from "./words.ts";

/** Shorter words stay small in a headline of capitalised words. */
const LONG = 4;
const LEAST_WORDS = 3;
const LEAST_CAPITALS = 0.7;
const LEAST_CAPITALISED = 0.75;

let last: { readonly tokens: readonly Token[]; readonly style: SentenceStyle } | undefined;

/** The style of a sentence; asked several times in a row for the same tokens. */
export function styleOf(tokens: readonly Token[]): SentenceStyle {
  if (last?.tokens !== tokens) last = { tokens, style: findStyle(tokens) };
  return last.style;
}

function findStyle(tokens: readonly Token[]): SentenceStyle {
  let [words, capitals, long, capitalised] = [0, 0, 0, 0];
  for (const { text, word } of tokens) {
    const writing = writingOf(word);
    if (!writing.spelled) continue;
    words++;
    if (writing.allCapitals) capitals++;
    if (text.length < LONG) continue;
    long++;
    if (writing.capitalised) capitalised++;
  }
  if (words < LEAST_WORDS) return "prose";
  if (capitals / words >= LEAST_CAPITALS) return "capitals";
  return long >= LEAST_WORDS && capitalised / long >= LEAST_CAPITALISED ? "headline" : "prose";
}
