/** Removing documents: what was added with them is taken away again, and what stood on them alone goes. */
import type { PreparedDocument } from "../../model/prepared-document.ts";
import { changeOf, type ActorChange } from "../state/graph-change.ts";
import { subtractActorUse, type Period } from "../state/use.ts";
import { deleteActors, readStoredActors, recountActorPeriods, writeActors } from "./actor-rows.ts";
import { forgetSame, readGroups } from "./copy-rows.ts";
import type { CypherTransaction } from "./cypher-engine.ts";
import { deleteDocuments, readHeads } from "./document-rows.ts";
import { deleteFingerprints } from "./fingerprint-rows.ts";
import { countChange, noteTouched } from "./graph-state.ts";
import { countNameMentions, pruneNames } from "./name-rows.ts";
import { settleNamesakes } from "./namesakes.ts";
import { changeRelations } from "./relation-rows.ts";
import { deleteSentencesOf, readCountedDocuments, type StoredDocument } from "./sentence-rows.ts";
import { settleAfterRemoval } from "./settle-copies.ts";
import { recountTiePeriods, subtractFromTies } from "./tie-rows.ts";

/** @param count makes documents count: where the one that counted goes, one of its copies takes its place */
export async function removeDocuments(
  transaction: CypherTransaction,
  ids: readonly string[],
  count: (transaction: CypherTransaction, documents: readonly PreparedDocument[]) => Promise<void>,
): Promise<number> {
  const heads = await readHeads(transaction, [...new Set(ids)]);
  if (heads.size === 0) return 0;
  await countChange(transaction, "names");
  const gone = [...heads.keys()];
  const group = await readGroups(transaction, gone);
  const left = group.map(({ id }) => id).filter((id) => !heads.has(id));
  await uncountDocuments(transaction, gone);
  await deleteFingerprints(transaction, gone);
  await deleteDocuments(transaction, gone);
  await forgetSame(transaction, left, gone);
  const promoted = await settleAfterRemoval(transaction, left);
  if (promoted.length > 0) await count(transaction, promoted);
  await noteTouched(transaction, { documents: [...gone, ...promoted.map(({ document }) => document.id)] });
  await settleNamesakes(transaction, left);
  return heads.size;
}

/** Takes away what documents count for, and leaves the documents themselves. Copies count for nothing. */
export async function uncountDocuments(transaction: CypherTransaction, ids: readonly string[]): Promise<void> {
  const heads = await readHeads(transaction, ids);
  const removed = await readCountedDocuments(transaction, heads.values());
  const change = changeOf(removed);
  const stored = await readStoredActors(transaction, change.actors.keys());
  const left = Array.from(stored.values(), ({ actor, use }): ActorChange => {
    const taken = change.actors.get(actor.id);
    return { actor, use: taken ? subtractActorUse(use, taken.use) : use };
  });
  const gone = left.filter(({ use }) => use.mentions <= 0).map(({ actor }) => actor.id);
  const staying = left.filter(({ use }) => use.mentions > 0);

  const frequency = (id: string): number => stored.get(id)?.use.mentions ?? 0;
  await subtractFromTies(transaction, change.ties, frequency);
  await changeRelations(transaction, { gone: change.relations, come: [] }, frequency);
  await deleteSentencesOf(transaction, [...heads.keys()]);
  await deleteActors(transaction, gone);
  await writeActors(transaction, staying, stored);
  await takeFromNames(transaction, removed);

  const uncertain = staying.filter(({ actor, use }) => atAnEnd(use, change.actors.get(actor.id)?.use));
  await recountActorPeriods(
    transaction,
    uncertain.map(({ actor }) => actor.id),
  );
  await recountTiePeriods(
    transaction,
    change.ties.filter(({ use }) => use.firstSeen !== null),
    frequency,
  );
}

async function takeFromNames(transaction: CypherTransaction, removed: readonly StoredDocument[]): Promise<void> {
  const counts = new Map<string, number>();
  for (const { name } of removed.flatMap(({ sentences }) => sentences.flatMap(({ mentions }) => mentions))) {
    counts.set(name, (counts.get(name) ?? 0) - 1);
  }
  await countNameMentions(transaction, counts);
  await pruneNames(transaction, counts.keys());
}

/** Whether what was taken away may have been the oldest or the newest. */
function atAnEnd(period: Period, taken: Period | undefined): boolean {
  if (taken?.firstSeen == null) return false;
  return taken.firstSeen === period.firstSeen || taken.lastSeen === period.lastSeen;
}
