import { remembered } from "../remembered.ts";
import type { Token } from "../token.ts";
import { formOf } from "./form.ts";

/** How a sentence uses capitals: as prose does, or as a headline that tells nothing by them. */
export type SentenceStyle = "prose" | "capitals" | "headline";

/** How a style is written before a word in the key of what it says. */
export const STYLE_MARKS: Readonly<Record<SentenceStyle, string>> = { prose: "p", capitals: "c", headline: "h" };

/** What is asked of a word again and again, wherever it stands. */
export interface Word {
  readonly text: string;
  readonly form: string;
  readonly capitalised: boolean;
  /** Whether it begins with two letters, and so is more than a number, an initial or a mark. */
  readonly spelled: boolean;
  /** Whether it has no small letter. */
  readonly allCapitals: boolean;
  /** Whether it has a capital (also within: iPhone), or letters of a script without capitals. */
  readonly mayBeginName: boolean;
  /** In a headline a word's capitals say nothing, so the same word is another key there. */
  readonly keys: Readonly<Record<SentenceStyle, string>>;
}

const CAPITALISED = /^\p{Lu}/u;
const SPELLED = /^\p{L}{2,}/u;
const ALL_CAPITALS = /^\P{Ll}+$/u;
const CAPITAL_OR_UNCASED = /[\p{Lu}\p{Lt}\p{Lo}]/u;

/** The same object for the same text, as long as it is remembered: one look-up in place of a dozen. */
export const wordOf = remembered((text): Word => ({
  text,
  form: formOf(text),
  capitalised: CAPITALISED.test(text),
  spelled: SPELLED.test(text),
  allCapitals: ALL_CAPITALS.test(text),
  mayBeginName: CAPITAL_OR_UNCASED.test(text),
  keys: {
    prose: STYLE_MARKS.prose + text,
    capitals: STYLE_MARKS.capitals + text,
    headline: STYLE_MARKS.headline + text,
  },
}));

const wordsOfSentences = new WeakMap<readonly Token[], readonly Word[]>();

/** Says what the words of these tokens are, where it is known already. */
export function setWords(tokens: readonly Token[], words: readonly Word[]): void {
  wordsOfSentences.set(tokens, words);
}

/** The words of a sentence's tokens; asked several times for the same tokens. */
export function wordsOf(tokens: readonly Token[]): readonly Word[] {
  let words = wordsOfSentences.get(tokens);
  if (words === undefined) setWords(tokens, (words = tokens.map(({ text }) => wordOf(text))));
  return words;
}
