import { WordSet } from "../labeller/word-set.ts";

/**
 * Words that often stand in Arabic news and hardly ever in a name, from the training corpus. Arabic has no capitals; that a
 * word is none of these is the next best sign of a name.
 */
export const commonWords = new WordSet(new URL("./data/common-words.bin", import.meta.url));
