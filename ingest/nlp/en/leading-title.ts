import type { KnownActorKind } from "../data/known-actors.ts";
import type { Found } from "../gazetteer.ts";
import type { LabelledName } from "../labeller/labeller.ts";
import { LIST_BITS } from "../lexicon.ts";
import type { Token } from "../token.ts";
import { englishLexicon } from "./lexicon.ts";
import { comesOffAlone, titleAt } from "./titles.ts";

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
  const { known, lists } = englishLexicon();
  const place = known.longestWithin(tokens, first, end);
  const isPlace = place !== undefined && (place.entry === "country" || isTownOfManyWords(place));
  const isNationality = ((lists.get(tokens[first]?.form ?? "") ?? 0) & LIST_BITS.nationality) !== 0;
  let begins = isPlace ? place.end : isNationality ? first + 1 : first;
  const beforeTitles = begins;
  for (let title = titleAt(tokens, begins, end); title; title = titleAt(tokens, begins, end)) {
    if (end - title.end < (comesOffAlone(tokens, title) ? 1 : FEWEST_TOKENS)) break;
    begins = title.end;
  }
  const standsAlone = isPlace && (isTownOfManyWords(place) || isWhereSent(tokens, first));
  if (begins === beforeTitles && (!standsAlone || end - begins < FEWEST_TOKENS)) return undefined;
  return { nameBegins: begins, placeEnds: isPlace ? place.end : undefined };
}

function isTownOfManyWords({ first, end, entry }: Found<KnownActorKind>): boolean {
  return (entry === "capital" || entry === "city") && end - first >= FEWEST_OF_PLACE;
}

/** Whether what begins here is the place that somebody is sent to: “ambassador to” Lebanon. */
function isWhereSent(tokens: readonly Token[], first: number): boolean {
  return tokens[first - 1]?.form === "to" && titleAt(tokens, first - 2)?.end === first - 1;
}

/** Whether a name is only the beginning of a title: “Prime” of “Prime Minister”. */
export function isPartOfTitle(tokens: readonly Token[], first: number, end: number): boolean {
  return (titleAt(tokens, first)?.end ?? 0) > end;
}

/** The longest title in words. */
const LONGEST_TITLE = 5;

/**
 * What is left of a name behind a title that begins before it: “Karim Haddad” of “State Karim Haddad” behind “Secretary of”. An
 * organisation may have such a name, unless a given name shows a person. Undefined where nothing is left.
 */
export function withoutTitleAround(tokens: readonly Token[], name: LabelledName): LabelledName | undefined {
  if (name.type === "PLACE") return name;
  for (let begins = Math.max(0, name.first - LONGEST_TITLE); begins < name.first; begins++) {
    const end = titleAt(tokens, begins, name.end)?.end ?? 0;
    if (end <= name.first) continue;
    if (end === name.end) return undefined;
    if (name.type === "PERSON" || isGivenName(tokens[end])) return { ...name, first: end, type: "PERSON" };
  }
  return name;
}

function isGivenName(token: Token | undefined): boolean {
  return ((englishLexicon().lists.get(token?.form ?? "") ?? 0) & LIST_BITS.given) !== 0;
}
