import type { KnownActorKind } from "../data/known-actors.ts";
import type { LabelledName } from "../labeller/labeller.ts";
import type { Token } from "../token.ts";
import { englishLexicon } from "./lexicon.ts";
import { lazyPhrases } from "./phrases.ts";

const GROUPS: ReadonlySet<KnownActorKind> = new Set(["armed", "party", "international"]);
const groupWords = lazyPhrases("group-words");
const kinWords = lazyPhrases("kin-words");
const placeNouns = lazyPhrases("place-nouns");

/**
 * A name with the type that its first word or the words around it tell: “Harakat al-Nur” is no person, al-Omar of “al-Omar oilfield” is a
 * place, and Thin Aye of “his wife Thin Aye” no organisation. Known actors are what they are known for; a known group is never a place, as some places are groups (see `asPlace`).
 */
export function withToldType(tokens: readonly Token[], name: LabelledName): LabelledName {
  const { first, end, type } = name;
  const known = englishLexicon().known.longestWithin(tokens, first, end);
  if (known?.end === end) return type === "PLACE" && GROUPS.has(known.entry) ? { ...name, type: "ORG" } : name;
  if (type !== "PERSON" && first > 0 && kinWords().longestAt(tokens, first - 1)?.end === first)
    return { ...name, type: "PERSON" };
  if (type === "PERSON" && groupWords().longestAt(tokens, first) !== undefined) return { ...name, type: "ORG" };
  if (type !== "PLACE" && placeNouns().longestAt(tokens, end, ({ text }) => text) !== undefined) {
    return { ...name, type: "PLACE" };
  }
  return name;
}
