import type { Language } from "../../model/language.ts";
import { arabic } from "./arabic.ts";
import { english, type ExportWords } from "./english.ts";

const WORDS: Readonly<Record<Language, ExportWords>> = { en: english, ar: arabic };

export function wordsIn(language: Language): ExportWords {
  return WORDS[language];
}
