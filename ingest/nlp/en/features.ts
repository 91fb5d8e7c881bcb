import type { LanguageFeatures } from "../labeller/features.ts";
import { englishContextFeatures } from "./context-features.ts";
import { placesOfNames } from "./places-of-names.ts";
import { styleOf } from "./sentence-style.ts";
import { englishWordFeatures } from "./word-features.ts";
import { writingOf } from "./words.ts";

/** What English words and their places tell the labeller. */
export const englishFeatures: LanguageFeatures = {
  wordsOf(tokens) {
    const style = styleOf(tokens);
    return tokens.map(({ word }) => writingOf(word).inStyle[style]);
  },
  wordFeatures: englishWordFeatures,
  placesOfNames,
  contextFeatures: englishContextFeatures,
};
