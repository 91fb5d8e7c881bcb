import type { KnownActorKind } from "../data/known-actors.ts";
import type { Found } from "../gazetteer.ts";
import { LIST_BITS } from "../lexicon.ts";
import type { Token } from "../token.ts";
import { englishLexicon } from "./lexicon.ts";

/** With less left the title may be what the person is known by: “Pope Francis”. */
const FEWEST_TOKENS = 2;
/** The name of a place in so many words is nobody's first name, as Jordan or Paris are. */
const FEWEST_OF_PLACE = 2;

export interface LeadingTitle {
  /** The first token of the name itself. */
  readonly nameBegins: number;
  /** Up to this token, exclusively, the name of a place stands first: “US” of “US President Joe Biden”. */
  readonly placeEnds: number | undefined;
}

/**
 * Titles stay outside a person's name. The labeller learns so, but takes one in where a headline writes every word with a
 * capital, or a place stands before the name, which is why this is a rule. Undefined where the name begins at once.
 */
export function leadingTitle(tokens: readonly Token[], first: number, end: number): LeadingTitle | undefined {
  const { known, honorifics, lists } = englishLexicon();
  const own = tokens.slice(0, end);
  const place = known.longestAt(own, first);
  const isPlace = place !== undefined && (place.entry === "country" || isTownOfManyWords(place));
  const isNationality = ((lists.get(tokens[first]?.form ?? "") ?? 0) & LIST_BITS.nationality) !== 0;
  let begins = isPlace ? place.end : isNationality ? first + 1 : first;
  const beforeTitles = begins;
  for (let title = honorifics.longestAt(own, begins); title; title = honorifics.longestAt(own, begins)) {
    if (end - title.end < FEWEST_TOKENS) break;
    begins = title.end;
  }
  const townAlone = isPlace && isTownOfManyWords(place) && end - begins >= FEWEST_TOKENS;
  if (begins === beforeTitles && !townAlone) return undefined;
  return { nameBegins: begins, placeEnds: isPlace ? place.end : undefined };
}

function isTownOfManyWords({ first, end, entry }: Found<KnownActorKind>): boolean {
  return (entry === "capital" || entry === "city") && end - first >= FEWEST_OF_PLACE;
}

/** Whether a name is only the beginning of a title: “Prime” of “Prime Minister”. */
export function isPartOfTitle(tokens: readonly Token[], first: number, end: number): boolean {
  return (englishLexicon().honorifics.longestAt(tokens, first)?.end ?? 0) > end;
}
