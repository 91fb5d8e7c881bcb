import { remembered } from "../remembered.ts";
import { keptWithWord, Word } from "../word.ts";
import { formOf } from "./form.ts";

/** How a sentence uses capitals: as prose does, or as a headline that tells nothing by them. */
export type SentenceStyle = "prose" | "capitals" | "headline";

/** How a style is written before a word in the key of what it says. */
export const STYLE_MARKS: Readonly<Record<SentenceStyle, string>> = { prose: "p", capitals: "c", headline: "h" };

/** The same object for the same text, as long as it is remembered: one look-up in place of a dozen. */
export const wordOf = remembered((text) => new Word(text, formOf(text)));

/** What the letters of a word say. */
export interface Writing {
  readonly capitalised: boolean;
  /** Whether it begins with two letters, and so is more than a number, an initial or a mark. */
  readonly spelled: boolean;
  /** Whether it has no small letter. */
  readonly allCapitals: boolean;
  /** Whether it has a capital (also within: iPhone), or letters of a script without capitals. */
  readonly mayBeginName: boolean;
  /** In a headline a word's capitals say nothing, so the same word is another one there. */
  readonly inStyle: Readonly<Record<SentenceStyle, Word>>;
}

const CAPITALISED = /^\p{Lu}/u;
const SPELLED = /^\p{L}{2,}/u;
const ALL_CAPITALS = /^\P{Ll}+$/u;
const CAPITAL_OR_UNCASED = /[\p{Lu}\p{Lt}\p{Lo}]/u;

export const writingOf = keptWithWord(({ text, form }): Writing => ({
  capitalised: CAPITALISED.test(text),
  spelled: SPELLED.test(text),
  allCapitals: ALL_CAPITALS.test(text),
  mayBeginName: CAPITAL_OR_UNCASED.test(text),
  inStyle: {
    prose: new Word(STYLE_MARKS.prose + text, form),
    capitals: new Word(STYLE_MARKS.capitals + text, form),
    headline: new Word(STYLE_MARKS.headline + text, form),
  },
}));
