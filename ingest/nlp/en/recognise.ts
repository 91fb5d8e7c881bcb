import type { NameMention } from "../../../graph/model/mention.ts";
import { lazyLabeller } from "../labeller/load-labeller.ts";
import type { LabelledName, Labeller } from "../labeller/labeller.ts";
import type { Token, TokenisedSentence } from "../token.ts";
import { isNoName, withMission } from "./conventions.ts";
import { withFamilyNames } from "./family-names.ts";
import { englishFeatures } from "./features.ts";
import { asPlace, withoutLead } from "./known-places.ts";
import { isPartOfTitle, leadingTitle, withoutTitleAround } from "./leading-title.ts";
import { isNoActor } from "./no-actors.ts";
import { withoutOpening } from "./opening-words.ts";
import { withoutTitleBehind } from "./titles.ts";
import { withToldType } from "./told-type.ts";

const trained = lazyLabeller(englishFeatures, new URL("./data/model.bin.gz", import.meta.url));

/** The names of a document's English sentences. */
export function recogniseEnglish(
  text: string,
  sentences: readonly TokenisedSentence[],
  labeller: Labeller = trained(),
): readonly NameMention[] {
  const names = labeller.label(sentences).flatMap((labelled, index) => {
    if (labelled.length === 0) return [];
    const tokens = sentences[index]?.tokens ?? [];
    return labelled
      .flatMap((name) => withoutOpening(tokens, name) ?? [])
      .flatMap((name) => withoutTitleAround(tokens, name) ?? [])
      .map((name) => withoutTitleBehind(tokens, name))
      .flatMap((name) => withoutTitle(tokens, name))
      .map((name) => withToldType(tokens, asPlace(tokens, withoutLead(tokens, name))))
      .map((name, i, all) => withMission(tokens, name, all[i + 1]?.first))
      .filter((name) => !isNoName(tokens, name.first, name.end) && !isNoActor(tokens, name))
      .flatMap(({ first, end, type, confidence, method }): NameMention[] => {
        const [head, tail] = [tokens[first], tokens[end - 1]];
        if (head === undefined || tail === undefined) return [];
        return [{ begin: head.begin, end: tail.end, type, text: text.slice(head.begin, tail.end), confidence, method }];
      });
  });
  return withFamilyNames(names);
}

/** The name of a person without its titles, and the place that stood before them. */
function withoutTitle(tokens: readonly Token[], name: LabelledName): readonly LabelledName[] {
  if (name.type !== "PERSON") return [name];
  if (isPartOfTitle(tokens, name.first, name.end)) return [];
  const title = leadingTitle(tokens, name.first, name.end);
  if (title === undefined) return [name];
  // A place may stand behind the title, and another title behind that.
  const person = withoutTitle(tokens, { ...name, first: title.nameBegins });
  return title.placeEnds === undefined ? person : [{ ...name, end: title.placeEnds, type: "PLACE" }, ...person];
}
