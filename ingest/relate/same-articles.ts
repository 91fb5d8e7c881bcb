/**
 * Which articles about to be written are one with an article of the store, or with each other: wire copies, reprints, the
 * same story saved twice. They are looked for by the keys that MinHash gives, and then compared word for word.
 */
import type { PreparedDocument } from "../../graph/model/prepared-document.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { areSame, contentOf, keysToFind, type Content } from "../read/collection/find-duplicates.ts";

interface Comparable {
  readonly id: string;
  readonly content: Content;
  readonly keys: readonly number[];
}

/** The same documents, each with its keys and with the documents that it is the same as. */
export async function withSameArticles(
  documents: readonly PreparedDocument[],
  store: Pick<GraphStore, "articleCandidates">,
): Promise<readonly PreparedDocument[]> {
  const fresh = documents.map(({ document }): Comparable => {
    const content = contentOf(document);
    return { id: document.id, content, keys: keysToFind(content) };
  });
  const stored = (await store.articleCandidates(fresh.flatMap(({ keys }) => keys))).map(
    ({ id, keys, ...text }): Comparable => ({ id, content: contentOf(text), keys }),
  );
  const company = companyByKey([...stored, ...fresh]);
  return documents.map((document, index) => {
    const own = fresh[index];
    return own === undefined ? document : { ...document, keys: own.keys, sameAs: sameAs(own, company) };
  });
}

function sameAs(own: Comparable, company: ReadonlyMap<number, readonly Comparable[]>): readonly string[] {
  const others = new Set(own.keys.flatMap((key) => company.get(key) ?? []));
  return [...others].filter(({ id, content }) => id !== own.id && areSame(own.content, content)).map(({ id }) => id);
}

function companyByKey(all: readonly Comparable[]): ReadonlyMap<number, readonly Comparable[]> {
  const company = new Map<number, Comparable[]>();
  for (const one of all) {
    for (const key of one.keys) {
      const there = company.get(key);
      if (there === undefined) company.set(key, [one]);
      else there.push(one);
    }
  }
  return company;
}
