import { franc } from "franc-min";
import type { DocumentLanguage } from "../../../graph/model/language.ts";

/** Trigram models (franc) need about this many letters; below it the script alone decides. */
const ENOUGH = 60;
/** A longer text than this says nothing more about its language. */
const SAMPLE = 4000;

/** Letters that Persian, Urdu, Kurdish and Pashto write and Arabic does not. */
const NOT_ARABIC = /[پچژگکیٹڈڑںےہھۆێەڵڕټډړږښګې]/gu;

/**
 * The language of a text: English, Arabic, or another one. Persian, Urdu and other languages in Arabic script are not taken for Arabic,
 * nor French for English.
 */
export function detectLanguage(text: string): DocumentLanguage {
  const letters = text.replace(/https?:\S+|[^\p{L}\p{M}\s]+/gu, " ");
  const sample = letters.trim().slice(0, SAMPLE);
  const arabic = count(sample, /\p{Script=Arabic}/gu);
  const latin = count(sample, /\p{Script=Latin}/gu);
  if (arabic > latin) return isArabic(sample, arabic) ? "ar" : "other";
  if (latin < count(sample, /\p{L}/gu) / 2 || latin === 0) return "other";
  if (latin < ENOUGH) return "en";
  return franc(sample.replace(/\p{Script=Arabic}+/gu, " ")) === "eng" ? "en" : "other";
}

/** Some typists write ی and ک in Arabic too, so a few such letters decide nothing. */
function isArabic(sample: string, arabic: number): boolean {
  if (count(sample, NOT_ARABIC) > arabic * 0.04) return false;
  return arabic < ENOUGH || franc(sample.replace(/\p{Script=Latin}+/gu, " ")) === "arb";
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
