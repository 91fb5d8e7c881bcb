import { formOf } from "./form.ts";
import { STYLE_MARKS, type SentenceStyle } from "./sentence-style.ts";

/** What is asked of a word again and again, wherever it stands. */
export interface Word {
  readonly form: string;
  readonly capitalised: boolean;
  /** Whether it has a capital (also within: iPhone), or letters of a script without capitals. */
  readonly mayBeginName: boolean;
  /** In a headline a word's capitals say nothing, so the same word is another key there. */
  readonly keys: Readonly<Record<SentenceStyle, string>>;
}

const CAPITALISED = /^\p{Lu}/u;
const CAPITAL_OR_UNCASED = /[\p{Lu}\p{Lt}\p{Lo}]/u;
const MOST_KEPT = 50_000;
const kept = new Map<string, Word>();

/** The same object for the same text, as long as it is remembered: one look-up in place of a dozen. */
export function wordOf(text: string): Word {
  let word = kept.get(text);
  if (word === undefined) {
    word = newWord(text);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, word);
  }
  return word;
}

function newWord(text: string): Word {
  return {
    form: formOf(text),
    mayBeginName: CAPITAL_OR_UNCASED.test(text),
    capitalised: CAPITALISED.test(text),
    keys: {
      prose: STYLE_MARKS.prose + text,
      capitals: STYLE_MARKS.capitals + text,
      headline: STYLE_MARKS.headline + text,
    },
  };
}
