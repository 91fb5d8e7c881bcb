/**
 * Making a change of watch lists true in the whole graph: names are recognised again where a list can say anything of them,
 * then resolved, then measured. What a document holds follows from its text and the lists alone, so it plays no part whether
 * the list or the document came first. Stopped midway, it is due again, and the next call or ingest does it.
 */
import type { Document } from "../../graph/model/document.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { openRecognitionPool, type RecognitionPool } from "../recognition-pool.ts";
import { prepareDocument } from "../relate/prepare-document.ts";
import { resolveGraph } from "../resolve/resolve-graph.ts";
import { NameFinder } from "./name-finder.ts";

/** Documents a transaction. */
const AT_ONCE = 50;

/** @param onProgress is told how many documents were recognised again */
export async function applyWatchLists(store: GraphStore, onProgress?: (done: number) => void): Promise<void> {
  await recogniseAgain(store, onProgress);
  await resolveGraph(store);
  await store.measure();
}

/** Costs nothing where no list came or went since. */
export async function recogniseAgain(store: GraphStore, onProgress?: (done: number) => void): Promise<void> {
  const change = await store.recognitionIsDue();
  if (change === undefined) return;
  const watched = await store.watchEntries();
  const finder = new NameFinder(watched);
  const pool = openRecognitionPool({ watched });
  let done = 0;
  const write = async (documents: readonly Document[]): Promise<void> => {
    if (documents.length === 0) return;
    await store.replaceRecognised(await recognised(documents, pool));
    onProgress?.((done += documents.length));
  };
  try {
    let batch: Document[] = [];
    for await (const { document, watched: wasNamed } of store.recognisedDocuments()) {
      if (!wasNamed && finder.find(document.text).length === 0) continue;
      batch.push(document);
      if (batch.length < AT_ONCE) continue;
      await write(batch);
      batch = [];
    }
    await write(batch);
  } finally {
    await pool.close();
  }
  await store.markRecognised(change);
}

function recognised(documents: readonly Document[], pool: RecognitionPool) {
  return Promise.all(
    documents.map(async (document) => {
      const { text, language } = document;
      return prepareDocument(document, await pool.run({ text, language }));
    }),
  );
}
