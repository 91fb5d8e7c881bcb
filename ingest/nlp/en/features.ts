import type { LanguageFeatures } from "../labeller/features.ts";
import { englishContextFeatures } from "./context-features.ts";
import { styleOf } from "./sentence-style.ts";
import { englishWordFeatures, wordKey } from "./word-features.ts";

/** What English words and their places tell the labeller. */
export const englishFeatures: LanguageFeatures = {
  wordKeys(tokens) {
    const style = styleOf(tokens);
    return tokens.map((token) => wordKey(token.text, style));
  },
  wordFeatures: englishWordFeatures,
  contextFeatures: englishContextFeatures,
};
