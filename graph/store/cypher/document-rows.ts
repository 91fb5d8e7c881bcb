/** Documents as they are stored. */
import { createHash } from "node:crypto";
import type { Document, FoundDocument, Origin, RemovedPiece } from "../../model/document.ts";
import { allOrigins, type Provenance } from "../state/document-completion.ts";
import { cypher, type CypherTransaction } from "./cypher-engine.ts";

/** A map projection of `d`: all that is stored but the text. */
const HEAD = `d {.id, .title, .byline, .source, .url, .publishedAt, .language, .duplicateOf,
  .originFiles, .originBegins, .originEnds, .removedAt, .removedText}`;

/** Lists of what belongs together stand side by side: a graph's properties hold no maps. */
interface StoredLists {
  readonly originFiles: readonly string[];
  readonly originBegins: readonly number[];
  readonly originEnds: readonly number[];
  readonly removedAt: readonly number[];
  readonly removedText: readonly string[];
}

type HeadRow = Omit<Document, "text"> & { readonly [List in keyof StoredLists]: StoredLists[List] | null };

/** A document without its text. */
export interface DocumentHead extends Omit<Document, "text"> {
  readonly origins: readonly Origin[];
  readonly removed: readonly RemovedPiece[];
}

const READ_HEADS = cypher<{ ids: readonly string[] }, { head: HeadRow }>(
  `UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN ${HEAD} AS head`,
);

const READ_DOCUMENTS = cypher<{ ids: readonly string[] }, { head: HeadRow; text: string }>(
  `UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN ${HEAD} AS head, d.text AS text`,
);

const CREATE_DOCUMENTS = cypher<{ rows: readonly object[] }>(
  `UNWIND $rows AS r CREATE (d:Document) SET d = r.properties, d.publishedAt = date(r.publishedAt)`,
);

const UPDATE_PROVENANCE = cypher<{ rows: readonly object[] }>(
  `UNWIND $rows AS r MATCH (d:Document {id: r.id})
   SET d += r.properties, d.publishedAt = date(r.publishedAt)`,
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
  return new Map(rows.map(({ head }) => [head.id, headOf(head)]));
}

export async function readDocuments(
  transaction: CypherTransaction,
  ids: readonly string[],
): Promise<readonly (DocumentHead & Document)[]> {
  const rows = await transaction.run(READ_DOCUMENTS, { ids });
  return rows.map(({ head, text }) => ({ ...headOf(head), text }));
}

/** Each counts for itself until it is known to be a copy. */
export async function createDocuments(
  transaction: CypherTransaction,
  documents: readonly FoundDocument[],
  ingestedAt: Date,
): Promise<void> {
  const rows = documents.map(({ publishedAt, origins, removed, ...document }) => ({
    publishedAt,
    properties: {
      ...document,
      ...storedLists(origins, removed),
      duplicateOf: null,
      sameAs: [],
      length: document.text.length,
      contentHash: contentHash(document),
      ingestedAt: ingestedAt.toISOString(),
    },
  }));
  await transaction.run(CREATE_DOCUMENTS, { rows });
}

export async function updateProvenance(
  transaction: CypherTransaction,
  heads: readonly (Provenance & { readonly id: string })[],
): Promise<void> {
  const rows = heads.map(({ id, publishedAt, byline, source, url, origins, removed }) => ({
    id,
    publishedAt,
    properties: { byline, source, url, ...storedLists(origins, removed) },
  }));
  if (rows.length > 0) await transaction.run(UPDATE_PROVENANCE, { rows });
}

export async function deleteDocuments(transaction: CypherTransaction, ids: readonly string[]): Promise<void> {
  await transaction.run(DELETE_DOCUMENTS, { ids });
}

function storedLists(origins: FoundDocument["origins"] = [], removed: FoundDocument["removed"] = []): StoredLists {
  const places = allOrigins(origins);
  return {
    originFiles: places.map(({ file }) => file),
    originBegins: places.map(({ begin }) => begin),
    originEnds: places.map(({ end }) => end),
    removedAt: removed.map(({ at }) => at),
    removedText: removed.map(({ text }) => text),
  };
}

function headOf({ originFiles, originBegins, originEnds, removedAt, removedText, ...head }: HeadRow): DocumentHead {
  return {
    ...head,
    origins: (originFiles ?? []).map((file, n) => ({ file, begin: originBegins?.[n] ?? 0, end: originEnds?.[n] ?? 0 })),
    removed: (removedText ?? []).map((text, n) => ({ at: removedAt?.[n] ?? 0, text })),
  };
}

/** SHA-256 of title and text, for whoever wants to check that a text is still the one that was read. */
function contentHash({ title, text }: Pick<Document, "title" | "text">): string {
  return createHash("sha256")
    .update(JSON.stringify([title, text]))
    .digest("hex");
}
