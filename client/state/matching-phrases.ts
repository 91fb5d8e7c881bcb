import { folded } from "./folded.ts";

/**
 * The items whose words begin with the words typed: those first whose phrase begins with the very text, then those found by
 * the words of their phrase, then those found by other words that stand for them. All of them for no text.
 */
export function matchingPhrases<Item>(
  items: readonly Item[],
  phraseOf: (item: Item) => string,
  text: string,
  otherWordsOf: (item: Item) => string = () => "",
): readonly Item[] {
  const typed = folded(text).split(/\s+/u).filter(Boolean);
  const rankOf = (item: Item): number => {
    const phrase = folded(phraseOf(item));
    if (phrase.startsWith(typed.join(" "))) return 0;
    if (haveAll(phrase, typed)) return 1;
    return haveAll(`${phrase} ${folded(otherWordsOf(item))}`, typed) ? 2 : 3;
  };
  const ranked = items.map((item) => ({ item, rank: rankOf(item) })).filter(({ rank }) => rank < 3);
  return ranked.sort((a, b) => a.rank - b.rank).map(({ item }) => item);
}

function haveAll(text: string, beginnings: readonly string[]): boolean {
  const words = text.split(/\s+/u);
  return beginnings.every((beginning) => words.some((word) => word.startsWith(beginning)));
}
