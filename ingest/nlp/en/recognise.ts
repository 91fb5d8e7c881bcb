import type { NameMention } from "../../../graph/model/mention.ts";
import { lazyLabeller } from "../labeller/load-labeller.ts";
import type { LabelledName, Labeller } from "../labeller/labeller.ts";
import type { Token, TokenisedSentence } from "../token.ts";
import { isNoName } from "./conventions.ts";
import { englishFeatures } from "./features.ts";
import { leadingTitle } from "./leading-title.ts";

const trained = lazyLabeller(englishFeatures, new URL("./data/model.bin.gz", import.meta.url));

/** The names of a document's English sentences. */
export function recogniseEnglish(
  text: string,
  sentences: readonly TokenisedSentence[],
  labeller: Labeller = trained(),
): readonly NameMention[] {
  return labeller.label(sentences).flatMap((names, index) => {
    const tokens = sentences[index]?.tokens ?? [];
    return names
      .flatMap((name) => withoutTitle(tokens, name))
      .flatMap(({ first, end, type, confidence, method }): NameMention[] => {
        const [head, tail] = [tokens[first], tokens[end - 1]];
        if (head === undefined || tail === undefined || isNoName(tokens, first, end)) return [];
        return [{ begin: head.begin, end: tail.end, type, text: text.slice(head.begin, tail.end), confidence, method }];
      });
  });
}

/** The name of a person without its titles, and the country that stood before them. */
function withoutTitle(tokens: readonly Token[], name: LabelledName): readonly LabelledName[] {
  const title = name.type === "PERSON" ? leadingTitle(tokens, name.first, name.end) : undefined;
  if (title === undefined) return [name];
  const person = { ...name, first: title.nameBegins };
  if (title.countryEnds === undefined) return [person];
  return [{ ...name, end: title.countryEnds, type: "PLACE" }, person];
}
