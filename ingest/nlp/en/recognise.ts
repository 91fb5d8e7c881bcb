import type { NameMention } from "../../../graph/model/mention.ts";
import { lazyLabeller } from "../labeller/load-labeller.ts";
import type { Labeller } from "../labeller/labeller.ts";
import type { TokenisedSentence } from "../token.ts";
import { isNoName } from "./conventions.ts";
import { englishFeatures } from "./features.ts";

const trained = lazyLabeller(englishFeatures, new URL("./data/model.bin.gz", import.meta.url));

/** The names of a document's English sentences. */
export function recogniseEnglish(
  text: string,
  sentences: readonly TokenisedSentence[],
  labeller: Labeller = trained(),
): readonly NameMention[] {
  return labeller.label(sentences).flatMap((names, index) => {
    const tokens = sentences[index]?.tokens ?? [];
    return names.flatMap(({ first, end, type, confidence, method }): NameMention[] => {
      const [head, tail] = [tokens[first], tokens[end - 1]];
      if (head === undefined || tail === undefined || isNoName(tokens, first, end)) return [];
      return [{ begin: head.begin, end: tail.end, type, text: text.slice(head.begin, tail.end), confidence, method }];
    });
  });
}
