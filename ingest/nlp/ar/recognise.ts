import type { NameMention } from "../../../graph/model/mention.ts";
import { lazyLabeller } from "../labeller/load-labeller.ts";
import type { LabelledName, Labeller } from "../labeller/labeller.ts";
import type { TokenisedSentence } from "../token.ts";
import { namesWithin, wordsOf } from "./bounds.ts";
import { arabicFeatures } from "./features.ts";
import { spanOfName, wordsSeen } from "./names.ts";
import { isNoActor } from "./no-actors.ts";

const trained = lazyLabeller(arabicFeatures, new URL("./data/model.bin.gz", import.meta.url));

/** The names of a document's Arabic sentences, with one-letter clitics left outside. */
export function recogniseArabic(
  text: string,
  sentences: readonly TokenisedSentence[],
  labeller: Labeller = trained(),
): readonly NameMention[] {
  const labelled = withBounds(sentences, labeller.label(sentences));
  const seen = wordsSeen(sentences, labelled);
  return sentences.flatMap((sentence, index) =>
    (labelled[index] ?? []).flatMap((name): NameMention[] => {
      const span = spanOfName(sentence, name, seen);
      if (span === undefined) return [];
      const { type, confidence, method } = name;
      return [{ ...span, type, text: text.slice(span.begin, span.end), confidence, method }];
    }),
  );
}

function withBounds(
  sentences: readonly TokenisedSentence[],
  labelled: readonly (readonly LabelledName[])[],
): readonly (readonly LabelledName[])[] {
  const people = new Set(
    labelled.flatMap((names, i) =>
      names.filter(({ type }) => type === "PERSON").map((name) => wordsOf(sentences[i]?.tokens ?? [], name)),
    ),
  );
  return labelled.map((names, i) => {
    const tokens = sentences[i]?.tokens ?? [];
    return names
      .flatMap((name) => namesWithin(tokens, name, (words) => people.has(words)))
      .filter((name) => !isNoActor(tokens, name));
  });
}
