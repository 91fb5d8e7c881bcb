import { franc } from "franc-min";
import type { DocumentLanguage, Language } from "../../../graph/model/language.ts";
import { loadTable } from "../text/load-table.ts";
import { normalise } from "../text/normalise.ts";

/** Trigram models (franc) need about this many letters; below it the script alone decides. */
const ENOUGH = 60;
/** A longer text than this says nothing more about its language. */
const SAMPLE = 4000;
/** The share of function words from which a text is of their language; texts of others stay below half of it. */
const CERTAIN: Readonly<Record<Language, number>> = { en: 0.2, ar: 0.08 };
/** Letters that Persian, Urdu, Kurdish and Pashto write and Arabic does not, and the share of them that shows another language. */
const NOT_ARABIC = /[پچژگکیٹڈڑںےہھۆێەڵڕټډړږښګې]/gu;
const OTHER_LETTERS = 0.04;

const functionWords = new Map(
  loadTable(new URL("./function-words.tsv", import.meta.url)).map((row) => [
    row["language"],
    new Set((row["words"] ?? "").split("|")),
  ]),
);

/**
 * The language of a text: English, Arabic, or another one. Persian, Urdu and other languages in Arabic script are not taken for Arabic,
 * nor French for English. Where two languages are mixed, the one with more letters counts.
 */
export function detectLanguage(text: string): DocumentLanguage {
  const letters = text.replace(/https?:\S+|[^\p{L}\p{M}'’\s]+/gu, " ");
  const sample = letters.trim().slice(0, SAMPLE);
  const arabic = count(sample, /\p{Script=Arabic}/gu);
  const latin = count(sample, /\p{Script=Latin}/gu);
  if (arabic > latin) return isArabic(sample.replace(/\p{Script=Latin}+/gu, " "), arabic) ? "ar" : "other";
  if (latin < count(sample, /\p{L}/gu) / 2 || latin === 0) return "other";
  return isEnglish(sample.replace(/\p{Script=Arabic}+/gu, " "), latin) ? "en" : "other";
}

function isEnglish(sample: string, letters: number): boolean {
  return letters < ENOUGH || hasWordsOf("en", sample) || franc(sample) === "eng";
}

/** Some typists write ی and ک in Arabic too, so a few such letters decide nothing. */
function isArabic(sample: string, letters: number): boolean {
  if (count(sample, NOT_ARABIC) > letters * OTHER_LETTERS) return false;
  return letters < ENOUGH || hasWordsOf("ar", sample) || franc(sample) === "arb";
}

function hasWordsOf(language: Language, sample: string): boolean {
  const words = normalise(sample).split(" ");
  const known = functionWords.get(language);
  return words.filter((word) => known?.has(word)).length >= words.length * CERTAIN[language];
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
