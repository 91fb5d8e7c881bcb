/** Documents as they are stored. */
import { createHash } from "node:crypto";
import type { Document } from "../../model/document.ts";
import { cypher, type CypherTransaction } from "./cypher-engine.ts";
import type { Provenance } from "../state/document-completion.ts";

/** A map projection of `d`: all that is stored but the text. */
const HEAD = "d {.id, .title, .byline, .source, .url, .publishedAt, .language, .duplicateOf}";

export type DocumentHead = Omit<Document, "text">;

const READ_HEADS = cypher<{ ids: readonly string[] }, { head: DocumentHead }>(
  `UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN ${HEAD} AS head`,
);

const READ_DOCUMENTS = cypher<{ ids: readonly string[] }, { head: DocumentHead; text: string }>(
  `UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN ${HEAD} AS head, d.text AS text`,
);

const CREATE_DOCUMENTS = cypher<{ rows: readonly object[] }>(
  `UNWIND $rows AS r CREATE (d:Document) SET d = r.properties, d.publishedAt = date(r.publishedAt)`,
);

const UPDATE_PROVENANCE = cypher<{ rows: readonly object[] }>(
  `UNWIND $rows AS r MATCH (d:Document {id: r.id})
   SET d.byline = r.byline, d.source = r.source, d.url = r.url, d.duplicateOf = r.duplicateOf,
       d.publishedAt = date(r.publishedAt)`,
);

const DELETE_DOCUMENTS = cypher<{ ids: readonly string[] }>(
  `UNWIND $ids AS id MATCH (d:Document {id: id}) DETACH DELETE d`,
);

/** Those of the ids that are stored, without their texts. */
export async function readHeads(
  transaction: CypherTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DocumentHead>> {
  const rows = await transaction.run(READ_HEADS, { ids });
  return new Map(rows.map(({ head }) => [head.id, head]));
}

export async function readDocuments(
  transaction: CypherTransaction,
  ids: readonly string[],
): Promise<readonly Document[]> {
  const rows = await transaction.run(READ_DOCUMENTS, { ids });
  return rows.map(({ head, text }) => ({ ...head, text }));
}

export async function createDocuments(
  transaction: CypherTransaction,
  documents: readonly Document[],
  ingestedAt: Date,
): Promise<void> {
  const rows = documents.map(({ publishedAt, ...document }) => ({
    publishedAt,
    properties: { ...document, contentHash: contentHash(document), ingestedAt: ingestedAt.toISOString() },
  }));
  await transaction.run(CREATE_DOCUMENTS, { rows });
}

export async function updateProvenance(
  transaction: CypherTransaction,
  rows: readonly (Provenance & { readonly id: string })[],
): Promise<void> {
  if (rows.length > 0) await transaction.run(UPDATE_PROVENANCE, { rows });
}

export async function deleteDocuments(transaction: CypherTransaction, ids: readonly string[]): Promise<void> {
  await transaction.run(DELETE_DOCUMENTS, { ids });
}

/** SHA-256 of title and text, for whoever wants to check that a text is still the one that was read. */
function contentHash({ title, text }: Pick<Document, "title" | "text">): string {
  return createHash("sha256")
    .update(JSON.stringify([title, text]))
    .digest("hex");
}
