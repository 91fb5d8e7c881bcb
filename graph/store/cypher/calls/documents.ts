import type { DocumentStore } from "../../port/documents.ts";
import { readCounted } from "../copy-rows.ts";
import type { CypherEngine } from "../cypher-engine.ts";
import { readHeads } from "../document-rows.ts";
import { readArticleCandidates } from "../fingerprint-rows.ts";
import { completeDocuments, countDocuments, mergeDocuments } from "../merge-documents.ts";
import { documentsNaming } from "../naming-documents.ts";
import { readableDocument } from "../read-documents.ts";
import { removeDocuments } from "../remove-documents.ts";

export function documentCalls(engine: CypherEngine, now: () => Date): DocumentStore {
  return {
    mergeDocuments: (batch) => engine.write((transaction) => mergeDocuments(transaction, batch, now())),
    completeDocuments: (documents) => engine.write((transaction) => completeDocuments(transaction, documents)),
    removeDocuments: (ids) => engine.write((transaction) => removeDocuments(transaction, ids, countDocuments)),
    knownDocuments: async (ids) => new Set((await engine.read((transaction) => readHeads(transaction, ids))).keys()),
    articleCandidates: (keys) => engine.read((transaction) => readArticleCandidates(transaction, keys)),
    countedFor: (ids) => engine.read((transaction) => readCounted(transaction, ids)),
    documentHeads: (ids) => engine.read((transaction) => readHeads(transaction, ids)),
    document: (id) => engine.read((transaction) => readableDocument(transaction, id)),
    documentsNaming: (actors) => documentsNaming(engine, actors),
  };
}
