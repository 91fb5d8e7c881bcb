import type { NameMention } from "../../../graph/model/mention.ts";
import { englishLexicon } from "./lexicon.ts";

const ARTICLE = /^(?:al|el)\s*-\s*/i;
/** “Trumpian”, “Thatcherite”: of a person, and no name of its own. */
const OF_A_PERSON = /(?<=.{4})(?:ian|ite|ist|esque)$/;

/**
 * Where a document names a person in full, the family name alone is that person and no organisation or place: a labeller judges each
 * sentence, and “Al-Khazali announced” may be any of them. Left as it is where a longer name of an organisation or place of the document has the
 * word as well, as “the Haqqani network” does, and where it is a place that everybody knows: the capital is not George Washington. In
 * Arabic the same rule costs more organisations than it gains people (ANERcorp: −0.7 and +0.1 F1), since clubs and papers are named
 * by such words there.
 *
 * @param mentions all of one document, in any order
 */
export function withFamilyNames(mentions: readonly NameMention[]): readonly NameMention[] {
  const families = new Set<string>();
  const others = new Set<string>();
  for (const { text, type } of mentions) {
    const words = wordsOf(text);
    if (words.length < 2) continue;
    if (type === "PERSON") families.add(words.at(-1) ?? "");
    else for (const word of words) others.add(word);
  }
  return mentions.flatMap((mention): readonly NameMention[] => {
    if (mention.type === "PERSON") return [mention];
    const [word = "", ...more] = wordsOf(mention.text.replace(ARTICLE, ""));
    if (more.length > 0 || others.has(word)) return [mention];
    if (families.has(word.replace(OF_A_PERSON, "")) && OF_A_PERSON.test(word)) return [];
    const mayBePerson = mention.type === "ORG" || !englishLexicon().known.begins(word);
    return [families.has(word) && mayBePerson ? { ...mention, type: "PERSON" } : mention];
  });
}

/** In small letters and without the article, so that al-Khazali and “Al- Khazali” are one word. */
function wordsOf(name: string): readonly string[] {
  return name
    .split(/\s+/)
    .map((word) => word.replace(ARTICLE, "").toLowerCase())
    .filter((word) => word !== "" && word !== "al-" && word !== "el-");
}
