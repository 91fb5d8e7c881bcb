/**
 * The keys under which documents that may be the same article are found. Each is a node of its own, because no engine has an
 * index over the elements of a list.
 */
import { groupBy } from "../../model/group-by.ts";
import type { PreparedDocument } from "../../model/prepared-document.ts";
import type { ArticleCandidate } from "../graph-store.ts";
import { cypher, type CypherTransaction } from "./cypher-engine.ts";

/**
 * Of a crowd under one key so many are given, in order of id: a standing headline must not make every new article be
 * compared with all before it. Only in a crowd larger than this does it matter who came first.
 */
const LARGEST_CROWD = 50;

const CREATE_FINGERPRINTS = cypher<{ rows: readonly { document: string; keys: readonly number[] }[] }>(
  `UNWIND $rows AS r UNWIND r.keys AS key CREATE (:Fingerprint {key: key, document: r.document})`,
);

const FIND_DOCUMENTS = cypher<{ keys: readonly number[] }, { key: number; document: string }>(
  `UNWIND $keys AS key MATCH (f:Fingerprint {key: key}) RETURN f.key AS key, f.document AS document ORDER BY document`,
);

const READ_TEXTS = cypher<{ ids: readonly string[] }, Omit<ArticleCandidate, "keys">>(
  `UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN d.id AS id, d.title AS title, d.text AS text`,
);

const DELETE_FINGERPRINTS = cypher<{ ids: readonly string[] }>(
  `UNWIND $ids AS id MATCH (f:Fingerprint {document: id}) DELETE f`,
);

export async function createFingerprints(
  transaction: CypherTransaction,
  documents: readonly PreparedDocument[],
): Promise<void> {
  const rows = documents.flatMap(({ document, keys = [] }) =>
    keys.length > 0 ? [{ document: document.id, keys }] : [],
  );
  if (rows.length > 0) await transaction.run(CREATE_FINGERPRINTS, { rows });
}

export async function deleteFingerprints(transaction: CypherTransaction, ids: readonly string[]): Promise<void> {
  await transaction.run(DELETE_FINGERPRINTS, { ids });
}

export async function readArticleCandidates(
  transaction: CypherTransaction,
  keys: readonly number[],
): Promise<readonly ArticleCandidate[]> {
  if (keys.length === 0) return [];
  const found = await transaction.run(FIND_DOCUMENTS, { keys: [...new Set(keys)] });
  const crowds = groupBy(found, ({ key }) => key);
  const few = [...crowds.values()].flatMap((crowd) => crowd.slice(0, LARGEST_CROWD));
  const keysOf = groupBy(few, ({ document }) => document);
  const texts = await transaction.run(READ_TEXTS, { ids: [...keysOf.keys()] });
  return texts.map((text) => ({ ...text, keys: (keysOf.get(text.id) ?? []).map(({ key }) => key) }));
}
