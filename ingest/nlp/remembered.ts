/** So many answers are remembered at a time: the words that news uses, in some ten megabytes. */
const MOST_KEPT = 50_000;

/**
 * A pure function of a text that remembers its answers: words and names repeat, and what is asked of them costs more than looking
 * it up. When it knows too many it begins anew, so that memory stays bounded however long the input.
 */
export function remembered<Answer>(answer: (text: string) => Answer, mostKept = MOST_KEPT): (text: string) => Answer {
  const kept = new Map<string, Answer>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    // A text cut from a document would keep the whole document in memory; a copy does not.
    const own = structuredClone(text);
    const found = answer(own);
    if (kept.size >= mostKept) kept.clear();
    kept.set(own, found);
    return found;
  };
}
