/** Filling a store with generated documents. */
import type { PreparedDocument } from "../../graph/model/prepared-document.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";

const BATCH = 200;

export type Documents = Iterator<PreparedDocument>;

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
