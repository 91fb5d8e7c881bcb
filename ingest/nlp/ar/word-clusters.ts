import { type WordCluster, WordClusters } from "../labeller/word-clusters.ts";
import { withoutClitic } from "./clitics.ts";

const clusters = new WordClusters(new URL("./data/word-clusters.bin", import.meta.url));

/** The group of an Arabic word by its normalised form, or else of what a clitic leaves of it; -1 where neither is known. */
export function arabicCluster(form: string): WordCluster {
  const whole = clusters.of(form);
  if (whole.fine >= 0) return whole;
  return clusters.of(withoutClitic(form) ?? form);
}
