/** Where a document itself says that two names are one group's: “Popular Mobilization Units [PMU]”, “better known as …”. */
import type { NameMention } from "../../../graph/model/mention.ts";
import { readTable } from "../data/read-table.ts";
import { wordsOf } from "../words/normal-form.ts";

export interface DeclaredName {
  readonly short: string;
  readonly long: string;
  /** The short name is the long one's initials, and so means it throughout the document. */
  readonly isAcronym: boolean;
}

const phrases = readTable("also-known-as.tsv", 1).map(([phrase = ""]) => phrase.replaceAll(" ", "\\s+"));
const KNOWN_AS = new RegExp(String.raw`^[\s,،(\[–-]*(?:${phrases.join("|")})\s*(?:the\s+)?["“«'‘]?$`, "iu");
const OPENS = /^\s?[([]\s?["“«'‘]?$/u;
const CLOSES = /^["”»'’]?\s?[)\]]/u;
/** Words that initials pass over: “Organization of the Petroleum Exporting Countries” is OPEC. */
const PASSED_OVER = new Set(["of", "the", "for", "and", "in", "on", "to", "al"]);
const SHORTEST_ACRONYM = 2;

export function declaredNames(text: string, mentions: readonly NameMention[]): readonly DeclaredName[] {
  return mentions.flatMap((first, index) => {
    const second = mentions[index + 1];
    if (second === undefined || first.type !== "ORG" || second.type !== "ORG" || first.text === second.text) return [];
    const between = text.slice(first.end, second.begin);
    const inBrackets = OPENS.test(between) && CLOSES.test(text.slice(second.end));
    if (!inBrackets && !KNOWN_AS.test(between)) return [];
    const [short, long] =
      first.text.length < second.text.length ? [first.text, second.text] : [second.text, first.text];
    return [{ short, long, isAcronym: isAcronymOf(short, long) }];
  });
}

/**
 * Each name by which the document says that a person is known too → the name in full before it: “Mohamed Hamdan Dagalo, known as
 * Hemedti”. It holds in this document alone: many go by one kunya.
 */
export function otherNamesOfPeople(text: string, mentions: readonly NameMention[]): ReadonlyMap<string, string> {
  return new Map(
    mentions.flatMap((first, index) => {
      const second = mentions[index + 1];
      if (second === undefined || first.type !== "PERSON" || second.type !== "PERSON") return [];
      const isSaid = KNOWN_AS.test(text.slice(first.end, second.begin));
      return isSaid && wordsOf(first.text).length > 1 ? [[second.text, first.text] as const] : [];
    }),
  );
}

/** Whether the letters of `short` begin words of `long` in their order, the first its first: PMU, IRGC, MoD. */
function isAcronymOf(short: string, long: string): boolean {
  const letters = short.replace(/\P{L}/gu, "");
  const words = wordsOf(long).filter((word) => !PASSED_OVER.has(word));
  if (letters.length < SHORTEST_ACRONYM || !/^\p{Lu}.*\p{Lu}$/u.test(letters) || words.length < 2) return false;
  const initials = words.map((word) => word.charAt(0)).join("");
  return (
    initials.startsWith(letters.toLowerCase()) ||
    wordsOf(long)
      .map((word) => word.charAt(0))
      .join("") === letters.toLowerCase()
  );
}
