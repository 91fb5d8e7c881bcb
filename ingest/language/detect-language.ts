import { franc } from "franc-min";
import type { DocumentLanguage } from "../../graph/model/language.ts";
import { readRows } from "../nlp/data/load.ts";

/** Language shows early; a longer text is judged by its beginning, so that the cost does not grow with it. */
const SAMPLE = 20_000;

const ARABIC_LETTER = /\p{Script=Arabic}/u;
const LATIN_LETTER = /\p{Script=Latin}/u;
const LETTER = /\p{L}/u;

/** Letters that Persian, Urdu, Kurdish and Pashto write all the time, and Arabic at most in a foreign name. */
const NOT_ARABIC = /[پچژگکیټډړڑٹڈںہھےۓەۆێڕڵۇۈۋښځڅږېۍڤ]/g;
const ARABIC_WORD = /[\p{Script=Arabic}\p{M}]+/gu;
const DEFINITE = /^[وفبك]?ال/;

/** Arabic begins one word in four with its article, Persian and Urdu hardly one in fifty. */
const LEAST_DEFINITE_SHARE = 0.1;
const MOST_FOREIGN_LETTERS = 0.02;

/** The language of a text by its script, its letters and its commonest words; `other` where it is neither English nor Arabic. */
export function detectLanguage(text: string): DocumentLanguage {
  const sample = text.slice(0, SAMPLE);
  const { arabic, latin, other } = countLetters(sample);
  if (other >= Math.max(arabic, latin)) return "other";
  if (arabic > latin) return isArabic(sample, arabic) ? "ar" : "other";
  return isEnglish(sample, latin) ? "en" : "other";
}

const [NOT_ASKED, NO_LETTER, ARABIC, LATIN, OTHER] = [0, 1, 2, 3, 4];
/** By UTF-16 code unit, found out when it is first met: every letter of a text is asked for. */
const kinds = new Uint8Array(0x1_0000);

function countLetters(sample: string): { readonly arabic: number; readonly latin: number; readonly other: number } {
  const counts = new Uint32Array(5);
  for (let index = 0; index < sample.length; index++) {
    const unit = sample.charCodeAt(index);
    const kind = kinds[unit] === NOT_ASKED ? (kinds[unit] = kindOf(unit)) : (kinds[unit] ?? NO_LETTER);
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return { arabic: counts[ARABIC] ?? 0, latin: counts[LATIN] ?? 0, other: counts[OTHER] ?? 0 };
}

/** Half of a surrogate pair is no letter: the scripts in question need none. */
function kindOf(unit: number): number {
  const character = String.fromCharCode(unit);
  if (!LETTER.test(character)) return NO_LETTER;
  if (ARABIC_LETTER.test(character)) return ARABIC;
  return LATIN_LETTER.test(character) ? LATIN : OTHER;
}

function isArabic(sample: string, letters: number): boolean {
  if (count(sample, NOT_ARABIC) / letters < MOST_FOREIGN_LETTERS) return true;
  // Some editors write Arabic with the Persian kaf and yeh; the article still gives it away.
  const words = sample.match(ARABIC_WORD) ?? [];
  return words.filter((word) => DEFINITE.test(word)).length / words.length >= LEAST_DEFINITE_SHARE;
}

const WORD = /\p{L}+/gu;

/** For each function word, the numbers of the languages that have it. */
interface FunctionWords {
  readonly languages: readonly string[];
  readonly languagesOf: ReadonlyMap<string, readonly number[]>;
}

let functionWords: FunctionWords | undefined;

function readFunctionWords(): FunctionWords {
  const rows = readRows(new URL("./function-words.tsv", import.meta.url));
  const languagesOf = new Map<string, number[]>();
  rows.forEach(([, words = ""], language) => {
    for (const word of new Set(words.split(" "))) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
  });
  return { languages: rows.map(([language = ""]) => language), languagesOf };
}

/** The share of function words from which a text is English without more ado; of most news every third word is one. */
const CERTAIN = 0.2;
/** So many letters tell a model of trigrams (franc) enough. */
const ENOUGH_LETTERS = 60;
const CAPITALISED_WORD = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]*/gu;

/**
 * A headline may hold no function word at all, or one that is another language's too (“met” is Dutch), and a table of results nothing
 * but names: both stay English unless another language shows more than once. Prose of other languages has words that are not listed.
 */
function isEnglish(sample: string, letters: number): boolean {
  functionWords ??= readFunctionWords();
  const { languages, languagesOf } = functionWords;
  const counts = languages.map(() => 0);
  const words = sample.toLowerCase().match(WORD) ?? [];
  for (const word of words) {
    for (const language of languagesOf.get(word) ?? []) counts[language] = (counts[language] ?? 0) + 1;
  }
  const english = counts[languages.indexOf("en")] ?? 0;
  if (Math.max(...counts) > english + 1) return false;
  if (english >= words.length * CERTAIN || letters < ENOUGH_LETTERS) return true;
  return count(sample, CAPITALISED_WORD) * 2 >= words.length || franc(sample) === "eng";
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
