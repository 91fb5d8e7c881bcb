import { WordClusters } from "../labeller/word-clusters.ts";

/** Groups of English words, by their form in small letters. */
export const englishClusters = new WordClusters(new URL("./data/word-clusters.bin", import.meta.url));
