import { itemAt } from "../item-at.ts";
import { LIST_BITS } from "../lexicon.ts";
import type { Token } from "../token.ts";
import { factsOf } from "./form-facts.ts";
import { styleOf } from "./sentence-style.ts";
import { writingOf } from "./words.ts";

/** At most so many small words stand between two capitals of one name or at its end: `US presidential election`. */
const REACH = 2;
const ENDS_PART = /^[.,;:?("“”«»…]+$/;
const NUMBER_OR_JOINT = /^(?:\d|[-‐‑'’]$)/;

/**
 * In prose the words with a capital, or of a script that has none, and the small words that a name may have before, between and behind
 * them; all words where capitals say nothing. They are about half of the words of news. On no English set of
 * docs/evaluation.md does this change F1 by more than 0.1; with one word behind a capital, events such as the above lose their end and pass
 * for places (CrossNER 80.0 to 79.2), and without “of” provinces lose their beginning.
 */
export function placesOfNames(tokens: readonly Token[]): readonly number[] {
  if (styleOf(tokens) !== "prose") return [...tokens.keys()];
  const places: number[] = [];
  let next = 0;
  let lastCapital = -Infinity;
  tokens.forEach(({ word }, index) => {
    if (!writingOf(word).mayBeginName) return;
    const goesOn = index - lastCapital <= REACH + 1;
    const end = endBehind(tokens, index);
    for (next = Math.max(next, goesOn ? 0 : beginBefore(tokens, index)); next < end; next++) places.push(next);
    lastCapital = index;
  });
  return places;
}

/** Names begin with small particles, numbers, or a noun and “of”: `van der Bellen`, `17 November`, `province of Messina`. */
function beginBefore(tokens: readonly Token[], capital: number): number {
  if (itemAt(tokens, capital - 1)?.form === "of") return Math.max(0, capital - REACH);
  let begin = capital;
  while (capital - begin < REACH && isSmallBegin(itemAt(tokens, begin - 1))) begin--;
  return begin;
}

function isSmallBegin(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return NUMBER_OR_JOINT.test(token.text) || (factsOf(token.word).lists & LIST_BITS.particle) !== 0;
}

function endBehind(tokens: readonly Token[], capital: number): number {
  const most = Math.min(capital + 1 + REACH, tokens.length);
  let end = capital + 1;
  while (end < most && !ENDS_PART.test(tokens[end]?.text ?? "")) end++;
  return end;
}
