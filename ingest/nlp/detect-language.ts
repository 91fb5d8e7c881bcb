import type { DocumentLanguage } from "../../graph/model/language.ts";
import { readRows } from "./data/load.ts";

/** Language shows early; a longer text is judged by its beginning, so that the cost does not grow with it. */
const SAMPLE = 20_000;

/** So many different characters are remembered. */
const MOST_KINDS = 2_000;

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
  const { arabic, latin, rest } = lettersOf(sample);
  if (rest >= Math.max(arabic, latin)) return "other";
  if (arabic > latin) return isArabic(sample, arabic) ? "ar" : "other";
  return isEnglish(sample) ? "en" : "other";
}

/** How many letters of each script there are, in one pass: every text comes through here. */
function lettersOf(sample: string): { readonly arabic: number; readonly latin: number; readonly rest: number } {
  const letters = { arabic: 0, latin: 0, rest: 0 };
  for (const character of sample) {
    const kind = kindOf(character);
    if (kind !== undefined) letters[kind]++;
  }
  return letters;
}

const kinds = new Map<string, "arabic" | "latin" | "rest" | undefined>();

/** Undefined for what is no letter. Marks and digits of a script count too, as the script has them. */
function kindOf(character: string): "arabic" | "latin" | "rest" | undefined {
  const known = kinds.get(character);
  if (known !== undefined || kinds.has(character)) return known;
  const kind = ARABIC_LETTER.test(character)
    ? "arabic"
    : LATIN_LETTER.test(character)
      ? "latin"
      : LETTER.test(character)
        ? "rest"
        : undefined;
  if (kinds.size < MOST_KINDS) kinds.set(character, kind);
  return kind;
}

function isArabic(sample: string, letters: number): boolean {
  if (count(sample, NOT_ARABIC) / letters < MOST_FOREIGN_LETTERS) return true;
  // Some editors write Arabic with the Persian kaf and yeh; the article still gives it away.
  const words = sample.match(ARABIC_WORD) ?? [];
  return words.filter((word) => DEFINITE.test(word)).length / words.length >= LEAST_DEFINITE_SHARE;
}

let functionWords: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function isEnglish(sample: string): boolean {
  functionWords ??= new Map(
    readRows(new URL("./data/function-words.tsv", import.meta.url)).map(([language = "", words = ""]) => [
      language,
      new Set(words.split(" ")),
    ]),
  );
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const countOf = (known: ReadonlySet<string>): number => words.filter((word) => known.has(word)).length;
  const english = countOf(functionWords.get("en") ?? new Set());
  // A headline may hold no function word at all, or one that is another language's too (“met” is Dutch): it stays English
  // unless another language shows more than once.
  return [...functionWords].every(([language, known]) => language === "en" || countOf(known) <= english + 1);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
