/** Filling a store with generated documents, from size to size. */
import type { PreparedDocument } from "../../graph/model/prepared-document.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";

const BATCH = 200;

export const FIRST_SIZE = 10_000;
/** Each size is about three times the one before. */
const GROWTH = 10 ** 0.5;

export type Documents = Iterator<PreparedDocument>;

/** Numbers of mentions to measure at, up to the most. */
export function sizesTo(most: number): readonly number[] {
  const sizes: number[] = [];
  for (let size = FIRST_SIZE; size < most; size *= GROWTH) sizes.push(Math.round(size));
  return [...sizes, most];
}

/** Adds documents until there are so many mentions. */
export async function grow(store: GraphStore, documents: Documents, from: number, goal: number): Promise<void> {
  let size = from;
  while (size < goal) {
    const batch = take(documents, BATCH);
    await store.mergeDocuments(batch);
    size += mentionsOf(batch);
  }
}

export function take(documents: Documents, count: number): readonly PreparedDocument[] {
  return Array.from({ length: count }, () => documents.next().value as PreparedDocument);
}

function mentionsOf(documents: readonly PreparedDocument[]): number {
  return documents.flatMap(({ sentences }) => sentences.flatMap(({ mentions }) => mentions)).length;
}
