import { LIST_BITS } from "../lexicon.ts";
import type { Token } from "../token.ts";
import { englishLexicon } from "./lexicon.ts";

/** With less left the title may be what the person is known by: “Pope Francis”. */
const FEWEST_TOKENS = 2;

export interface LeadingTitle {
  /** The first token of the name itself. */
  readonly nameBegins: number;
  /** Up to this token, exclusively, the name of a country stands first: “US” of “US President Joe Biden”. */
  readonly countryEnds: number | undefined;
}

/**
 * Titles stay outside a person's name. The labeller learns so, but takes one in where a headline writes every word with a
 * capital, or a country stands before it, which is why this is a rule. Undefined where the name begins at once.
 */
export function leadingTitle(tokens: readonly Token[], first: number, end: number): LeadingTitle | undefined {
  const { known, honorifics, lists } = englishLexicon();
  const own = tokens.slice(0, end);
  const country = known.longestAt(own, first);
  const isCountry = country?.entry === "country";
  const isNationality = ((lists.get(tokens[first]?.form ?? "") ?? 0) & LIST_BITS.nationality) !== 0;
  let begins = isCountry ? country.end : isNationality ? first + 1 : first;
  const beforeTitles = begins;
  for (let title = honorifics.longestAt(own, begins); title; title = honorifics.longestAt(own, begins)) {
    if (end - title.end < FEWEST_TOKENS) break;
    begins = title.end;
  }
  if (begins === beforeTitles) return undefined;
  return { nameBegins: begins, countryEnds: isCountry ? country.end : undefined };
}
