import type { NameMention } from "../../../graph/model/mention.ts";

const ARTICLE = /^(?:al|el)\s*-\s*/i;

/**
 * Where a document names a person in full, the family name alone is that person and no organisation: a labeller judges each
 * sentence, and “Al-Khazali announced” may be either. Left as it is where an organisation of the document bears the name as
 * well, as “the Haqqani network” does. In Arabic the same rule costs more organisations than it gains people (ANERcorp: −0.7
 * and +0.1 F1), since clubs and papers are named by such words there.
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
  return mentions.map((mention) => {
    if (mention.type !== "ORG") return mention;
    const [word = "", ...more] = wordsOf(mention.text.replace(ARTICLE, ""));
    const isFamily = more.length === 0 && families.has(word) && !others.has(word);
    return isFamily ? { ...mention, type: "PERSON" } : mention;
  });
}

/** In small letters and without the article, so that al-Khazali and “Al- Khazali” are one word. */
function wordsOf(name: string): readonly string[] {
  return name
    .split(/\s+/)
    .map((word) => word.replace(ARTICLE, "").toLowerCase())
    .filter((word) => word !== "" && word !== "al-" && word !== "el-");
}
