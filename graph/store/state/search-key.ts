/**
 * Names as they are searched: without case, diacritics, tashkeel and tatweel, with one form of each letter that is written
 * in several (أ إ آ ا, ى ي, ة ه), and without marks inside words, so that al-Sadr, Al Sadr and al Sadr are one.
 */
import { readFileSync } from "node:fs";

const LETTER_FORMS = new Map(
  Object.entries(
    JSON.parse(readFileSync(new URL("./letter-forms.json", import.meta.url), "utf8")) as Record<string, string>,
  ),
);
const VARIANT_LETTER = new RegExp(`[${[...LETTER_FORMS.keys()].join("")}]`, "gu");

/** Marks that stand inside one word: Ma'rib, Maʿrib and Marib are one name. */
const WITHIN_WORD = /['’‘ʼʻʿʾ`´]/gu;
const INVISIBLE = /[\p{M}\p{Cf}]/gu;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu;

/** The words of a name or of a search, in normal form, separated by single blanks; "" where there is no letter or digit. */
export function searchForm(text: string): string {
  return text
    .replace(WITHIN_WORD, "") // before NFKD, which would turn ´ into a blank
    .normalize("NFKD")
    .replace(INVISIBLE, "")
    .toLowerCase()
    .replace(VARIANT_LETTER, (letter) => LETTER_FORMS.get(letter) ?? letter)
    .replace(BETWEEN_WORDS, " ")
    .trim();
}

/** Stands before and after each name of a key: what begins with it begins a name. */
export const NAME_EDGE = "\n";

/** A key longer than this leaves the rarest names out: engines limit the length of an indexed value. */
const LONGEST_KEY = 8000;

/** All names of an actor as one text to search in: `\nmuqtada al sadr\nsadr\n`. */
export function searchKey(names: Iterable<string>): string {
  let key = NAME_EDGE;
  for (const form of new Set(Array.from(names, searchForm))) {
    if (form !== "" && key.length + form.length < LONGEST_KEY) key += form + NAME_EDGE;
  }
  return key;
}
