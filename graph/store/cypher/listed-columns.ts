/** What watch lists say of an actor, as properties of its node: lists that a query can look into. */
import type { Listed } from "../../model/listed.ts";

/** Null, all of them, where it is on no list. */
export interface ListedColumns {
  readonly watchLists: readonly string[] | null;
  readonly wikidata: readonly string[] | null;
  readonly openSanctions: readonly string[] | null;
  readonly links: readonly string[] | null;
  readonly topics: readonly string[] | null;
}

/** Of a map projection. */
export const LISTED_FIELDS = ".watchLists, .wikidata, .openSanctions, .links, .topics";

export function listedColumns(listed: Listed | undefined): ListedColumns {
  return {
    watchLists: listed?.lists ?? null,
    wikidata: listed?.wikidata ?? null,
    openSanctions: listed?.openSanctions ?? null,
    links: listed?.urls ?? null,
    topics: listed?.topics ?? null,
  };
}

/** A row without these columns, and what they say. */
export function takenListed<Row extends ListedColumns>({
  watchLists,
  wikidata,
  openSanctions,
  links,
  topics,
  ...row
}: Row): { readonly row: Omit<Row, keyof ListedColumns>; readonly listed?: Listed } {
  if (watchLists === null) return { row };
  const listed = {
    lists: watchLists,
    wikidata: wikidata ?? [],
    openSanctions: openSanctions ?? [],
    urls: links ?? [],
    topics: topics ?? [],
  };
  return { row, listed };
}
