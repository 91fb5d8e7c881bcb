import type { LanguageFeatures } from "../labeller/features.ts";
import { bareForms } from "./clitics.ts";
import { arabicContextFeatures } from "./context-features.ts";
import { arabicWordFeatures } from "./word-features.ts";

/** What Arabic words and their places tell the labeller. */
export const arabicFeatures: LanguageFeatures = {
  wordsOf: (tokens) => tokens.map(({ word }) => word),
  wordFeatures: arabicWordFeatures,
  placesOfNames: (tokens) => [...tokens.keys()],
  contextFeatures: arabicContextFeatures,
  bareFormsOf: bareForms,
};
