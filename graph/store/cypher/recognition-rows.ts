/** Documents whose names are to be recognised again, because watch lists came or went since they were. */
import type { PreparedDocument } from "../../model/prepared-document.ts";
import type { RecognisedDocument } from "../graph-store.ts";
import { keepRecognised } from "./copy-rows.ts";
import { cypher, type CypherEngine, type CypherTransaction } from "./cypher-engine.ts";
import { readDocuments } from "./document-rows.ts";
import { countChange, noteTouched } from "./graph-state.ts";
import { countDocuments } from "./merge-documents.ts";
import { settleNamesakes } from "./namesakes.ts";
import { idPages } from "./pages.ts";
import { uncountDocuments } from "./remove-documents.ts";

const DOCUMENTS_AT_ONCE = 100;

const WATCHED = cypher<{ ids: readonly string[] }, { id: string }>(
  `UNWIND $ids AS id MATCH (d:Document {id: id})<-[:PART_OF]-(:Sentence)<-[m:MENTIONED_IN]-(:Actor)
   WHERE m.method = "watch-list" RETURN DISTINCT d.id AS id`,
);

/** Of copies what was recognised is kept as JSON. */
const WATCHED_COPIES = cypher<{ ids: readonly string[] }, { id: string }>(
  `UNWIND $ids AS id MATCH (d:Document {id: id}) WHERE d.recognised CONTAINS '"method":"watch-list"' RETURN d.id AS id`,
);

/** All documents, copies too, in order of id. */
export async function* recognisedDocuments(engine: CypherEngine): AsyncGenerator<RecognisedDocument> {
  for await (const ids of idPages(engine, "Document", DOCUMENTS_AT_ONCE)) {
    yield* await engine.read((transaction) => readRecognised(transaction, ids));
  }
}

async function readRecognised(
  transaction: CypherTransaction,
  ids: readonly string[],
): Promise<readonly RecognisedDocument[]> {
  const counted = await transaction.run(WATCHED, { ids });
  const copies = await transaction.run(WATCHED_COPIES, { ids });
  const watched = new Set([...counted, ...copies].map(({ id }) => id));
  const documents = await readDocuments(transaction, ids);
  return documents.map(({ origins, removed, ...document }) => ({ document, watched: watched.has(document.id) }));
}

/** What was recognised in documents anew, in place of what was before. Documents that are not there are passed over. */
export async function replaceRecognised(
  transaction: CypherTransaction,
  documents: readonly PreparedDocument[],
): Promise<void> {
  const ids = documents.map(({ document }) => document.id);
  const stored = new Map((await readDocuments(transaction, ids)).map((document) => [document.id, document]));
  const there = documents.filter(({ document }) => stored.has(document.id));
  const counts = ({ document }: PreparedDocument): boolean => stored.get(document.id)?.duplicateOf === null;
  const counted = there.filter(counts);
  const copies = there.filter((one) => !counts(one));
  await countChange(transaction, "names");
  await keepRecognised(
    transaction,
    copies.map(({ document, sentences }) => ({ id: document.id, sentences })),
  );
  if (counted.length === 0) return;
  const changed = counted.map(({ document }) => document.id);
  await noteTouched(transaction, { documents: changed });
  await uncountDocuments(transaction, changed);
  await countDocuments(transaction, counted);
  await settleNamesakes(transaction, changed);
}
