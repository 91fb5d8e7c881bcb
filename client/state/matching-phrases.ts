/** What is left of diacritics and case does not matter when one looks for a word. */
function folded(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

/** The items whose words begin with the words typed, those first that begin with the very text; all of them for no text. */
export function matchingPhrases<Item>(
  items: readonly Item[],
  phraseOf: (item: Item) => string,
  text: string,
): readonly Item[] {
  const typed = folded(text).split(/\s+/u).filter(Boolean);
  const matching = items.filter((item) => {
    const words = folded(phraseOf(item)).split(/\s+/u);
    return typed.every((part) => words.some((word) => word.startsWith(part)));
  });
  const isFirst = (item: Item): boolean => folded(phraseOf(item)).startsWith(typed.join(" "));
  return [...matching].sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)));
}
