/** What lists say of an actor, taken together. All in order, without repeats. */
export interface Listed {
  /** The ids of the lists. */
  readonly lists: readonly string[];
  readonly wikidata: readonly string[];
  readonly openSanctions: readonly string[];
  readonly urls: readonly string[];
  readonly topics: readonly string[];
}

/** Null where there is nothing to take together. */
export function allListed(parts: readonly Listed[]): Listed | null {
  if (parts.length === 0) return null;
  const all = (valuesOf: (listed: Listed) => readonly string[]): readonly string[] =>
    [...new Set(parts.flatMap(valuesOf))].sort();
  return {
    lists: all(({ lists }) => lists),
    wikidata: all(({ wikidata }) => wikidata),
    openSanctions: all(({ openSanctions }) => openSanctions),
    urls: all(({ urls }) => urls),
    topics: all(({ topics }) => topics),
  };
}
