/**
 * Deciding which documents count. Whatever changes (documents come, go, or learn their date), the groups it touches are
 * looked at anew, and counting moves from one document to another in the same transaction.
 */
import type { PreparedDocument } from "../../model/prepared-document.ts";
import { duplicatesAmong } from "../state/copies.ts";
import {
  addSame,
  keepRecognised,
  readGroups,
  takeRecognised,
  writeDuplicates,
  type StoredMember,
} from "./copy-rows.ts";
import type { CypherTransaction } from "./cypher-engine.ts";
import { readDocuments } from "./document-rows.ts";
import { readSentences } from "./sentences-of-documents.ts";

/** What has to be counted from now on, and what no longer. */
export interface CountingChange {
  readonly count: readonly PreparedDocument[];
  readonly uncount: readonly string[];
}

/**
 * Links what was added to what it is the same as, and says what counts now.
 *
 * @param added just created, counted nowhere yet
 * @param changed other documents that have a new date or outlet
 */
export async function settleCopies(
  transaction: CypherTransaction,
  added: readonly PreparedDocument[],
  changed: readonly string[],
): Promise<CountingChange> {
  const pairs = added.flatMap(({ document, sameAs = [] }) =>
    sameAs.filter((id) => id !== document.id).map((id) => [document.id, id] as const),
  );
  if (pairs.length > 0) await addSame(transaction, pairs);
  const touched = new Set([...pairs.flat(), ...changed]);
  const alone = added.filter(({ document }) => !touched.has(document.id));
  if (touched.size === 0) return { count: alone, uncount: [] };
  const settled = await settleGroups(transaction, [...touched], new Map(added.map((one) => [one.document.id, one])));
  return { count: [...alone, ...settled.count], uncount: settled.uncount };
}

/** As {@link settleCopies}, for what is left of groups when some documents have gone: nothing counts less by that. */
export async function settleAfterRemoval(
  transaction: CypherTransaction,
  members: readonly string[],
): Promise<readonly PreparedDocument[]> {
  return members.length === 0 ? [] : (await settleGroups(transaction, members, new Map())).count;
}

async function settleGroups(
  transaction: CypherTransaction,
  touched: readonly string[],
  added: ReadonlyMap<string, PreparedDocument>,
): Promise<CountingChange> {
  const members = await readGroups(transaction, touched);
  const duplicateOf = duplicatesAmong(members);
  const after = (member: StoredMember): string | null => duplicateOf.get(member.id) ?? null;
  await writeDuplicates(
    transaction,
    members
      .filter((member) => after(member) !== member.duplicateOf)
      .map((member) => ({ id: member.id, duplicateOf: after(member) })),
  );

  const counts = (member: StoredMember): boolean => member.duplicateOf === null && !added.has(member.id);
  const uncount = members.filter((member) => counts(member) && after(member) !== null).map(({ id }) => id);
  const promoted = members.filter((member) => !counts(member) && after(member) === null).map(({ id }) => id);
  const copies = members.filter((member) => after(member) !== null).flatMap(({ id }) => added.get(id) ?? []);
  await keepRecognised(transaction, [
    ...copies.map(({ document, sentences }) => ({ id: document.id, sentences })),
    ...(await readSentences(transaction, uncount)),
  ]);
  return { count: await prepared(transaction, promoted, added), uncount };
}

async function prepared(
  transaction: CypherTransaction,
  ids: readonly string[],
  added: ReadonlyMap<string, PreparedDocument>,
): Promise<readonly PreparedDocument[]> {
  const stored = ids.filter((id) => !added.has(id));
  const sentences = await takeRecognised(transaction, stored);
  const documents = (await readDocuments(transaction, stored)).map((document) => ({
    document,
    sentences: sentences.get(document.id) ?? [],
  }));
  return [...ids.flatMap((id) => added.get(id) ?? []), ...documents];
}
