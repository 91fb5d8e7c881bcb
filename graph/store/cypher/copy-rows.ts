/**
 * Copies as they are stored: a copy is a document of its own, without sentences, that names the one that counts for it. What
 * was recognised in it is kept with it as JSON, so that it can count at once when the other goes or it turns out the better.
 */
import type { DocumentCopy } from "../../model/document.ts";
import type { PreparedDocument, Sentence } from "../../model/prepared-document.ts";
import type { GroupMember } from "../state/copies.ts";
import { cypher, type CypherTransaction } from "./cypher-engine.ts";

/** A member of a group as it is stored. */
export interface StoredMember extends GroupMember {
  readonly duplicateOf: string | null;
}

const MEMBER = "d {.id, .publishedAt, .source, .length, .sameAs, .duplicateOf}";

const READ_MEMBERS = cypher<{ ids: readonly string[] }, { member: StoredMember }>(
  `UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN ${MEMBER} AS member`,
);

const READ_MEMBERS_BESIDE = cypher<{ ids: readonly string[] }, { member: StoredMember }>(
  `UNWIND $ids AS id MATCH (d:Document {duplicateOf: id}) RETURN ${MEMBER} AS member`,
);

const ADD_SAME = cypher<{ rows: readonly { id: string; sameAs: readonly string[] }[] }>(
  `UNWIND $rows AS r MATCH (d:Document {id: r.id})
   SET d.sameAs = d.sameAs + [other IN r.sameAs WHERE NOT other IN d.sameAs]`,
);

const FORGET_SAME = cypher<{ ids: readonly string[]; gone: readonly string[] }>(
  `UNWIND $ids AS id MATCH (d:Document {id: id})
   SET d.sameAs = [other IN d.sameAs WHERE NOT other IN $gone]`,
);

const WRITE_DUPLICATES = cypher<{ rows: readonly { id: string; duplicateOf: string | null }[] }>(
  `UNWIND $rows AS r MATCH (d:Document {id: r.id}) SET d.duplicateOf = r.duplicateOf`,
);

const WRITE_RECOGNISED = cypher<{ rows: readonly { id: string; recognised: string | null }[] }>(
  `UNWIND $rows AS r MATCH (d:Document {id: r.id}) SET d.recognised = r.recognised`,
);

const READ_RECOGNISED = cypher<{ ids: readonly string[] }, { id: string; recognised: string }>(
  `UNWIND $ids AS id MATCH (d:Document {id: id}) WHERE d.recognised IS NOT NULL RETURN d.id AS id, d.recognised AS recognised`,
);

const READ_COUNTED = cypher<{ ids: readonly string[] }, { id: string; counted: DocumentCopy }>(
  `UNWIND $ids AS id MATCH (d:Document {id: id}) WHERE d.duplicateOf IS NOT NULL
   MATCH (c:Document {id: d.duplicateOf})
   RETURN d.id AS id, c {.id, .title, .source, .url, .publishedAt, .language} AS counted`,
);

const READ_COPIES = cypher<{ id: string }, { copy: DocumentCopy }>(
  `MATCH (d:Document {duplicateOf: $id})
   RETURN d {.id, .title, .source, .url, .publishedAt, .language} AS copy`,
);

/** The documents with everything that is one article with them. */
export async function readGroups(
  transaction: CypherTransaction,
  ids: readonly string[],
): Promise<readonly StoredMember[]> {
  const some = await transaction.run(READ_MEMBERS, { ids });
  const heads = distinct(some.map(({ member }) => member.duplicateOf ?? member.id));
  const counted = await transaction.run(READ_MEMBERS, { ids: heads });
  const copies = await transaction.run(READ_MEMBERS_BESIDE, { ids: heads });
  const members = new Map([...counted, ...copies].map(({ member }) => [member.id, member]));
  return [...members.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Both of each pair learn of the other. Ids of documents that are not there are passed over. */
export async function addSame(
  transaction: CypherTransaction,
  pairs: readonly (readonly [string, string])[],
): Promise<void> {
  const sameAs = new Map<string, Set<string>>();
  for (const [one, other] of pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const])) {
    sameAs.set(one, (sameAs.get(one) ?? new Set()).add(other));
  }
  await transaction.run(ADD_SAME, { rows: Array.from(sameAs, ([id, others]) => ({ id, sameAs: [...others] })) });
}

export async function forgetSame(
  transaction: CypherTransaction,
  ids: readonly string[],
  gone: readonly string[],
): Promise<void> {
  await transaction.run(FORGET_SAME, { ids, gone });
}

export async function writeDuplicates(
  transaction: CypherTransaction,
  rows: readonly { readonly id: string; readonly duplicateOf: string | null }[],
): Promise<void> {
  if (rows.length > 0) await transaction.run(WRITE_DUPLICATES, { rows });
}

/** Keeps the sentences of documents that do not count (any more). */
export async function keepRecognised(
  transaction: CypherTransaction,
  documents: readonly { readonly id: string; readonly sentences: readonly Sentence[] }[],
): Promise<void> {
  const rows = documents.map(({ id, sentences }) => ({ id, recognised: JSON.stringify(sentences) }));
  if (rows.length > 0) await transaction.run(WRITE_RECOGNISED, { rows });
}

/** The sentences kept, which are kept no longer. */
export async function takeRecognised(
  transaction: CypherTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PreparedDocument["sentences"]>> {
  const rows = await transaction.run(READ_RECOGNISED, { ids });
  await transaction.run(WRITE_RECOGNISED, { rows: rows.map(({ id }) => ({ id, recognised: null })) });
  return new Map(rows.map(({ id, recognised }) => [id, JSON.parse(recognised) as readonly Sentence[]]));
}

/** Of the documents those that are copies, each with the one that counts for it. */
export async function readCounted(
  transaction: CypherTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DocumentCopy>> {
  return new Map((await transaction.run(READ_COUNTED, { ids })).map(({ id, counted }) => [id, counted]));
}

/** All that is one article with a document, but for itself: the earliest first. */
export async function readCopies(
  transaction: CypherTransaction,
  { id, duplicateOf }: { readonly id: string; readonly duplicateOf: string | null },
): Promise<readonly DocumentCopy[]> {
  const copies = (await transaction.run(READ_COPIES, { id: duplicateOf ?? id })).map(({ copy }) => copy);
  const counted = await readCounted(transaction, [id]);
  return [...counted.values(), ...copies].filter((copy) => copy.id !== id).sort(byDate);
}

function byDate(a: DocumentCopy, b: DocumentCopy): number {
  const [left, right] = [`${a.publishedAt ?? "~"} ${a.id}`, `${b.publishedAt ?? "~"} ${b.id}`];
  return left < right ? -1 : 1;
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
