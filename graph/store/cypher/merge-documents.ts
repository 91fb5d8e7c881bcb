/** Writing documents: what is new is created, what it changes is added up, and what is there already is only completed. */
import type { FoundDocument } from "../../model/document.ts";
import type { PreparedDocument } from "../../model/prepared-document.ts";
import type { MergeReport } from "../graph-store.ts";
import { completed, sameProvenance } from "../state/document-completion.ts";
import { changeOf } from "../state/graph-change.ts";
import { addActorUse } from "../state/use.ts";
import { labelActors, readStoredActors, recountActorPeriods, writeActors } from "./actor-rows.ts";
import type { CypherTransaction } from "./cypher-engine.ts";
import { createDocuments, readHeads, updateProvenance, type DocumentHead } from "./document-rows.ts";
import { createFingerprints } from "./fingerprint-rows.ts";
import { countChange, noteTouched } from "./graph-state.ts";
import { uncountDocuments } from "./remove-documents.ts";
import { createMentions, createSentences, readCountedDocuments } from "./sentence-rows.ts";
import { nameBearers } from "./name-bearers.ts";
import { settleNamesakes } from "./namesakes.ts";
import { changeRelations } from "./relation-rows.ts";
import { settleCopies, type CountingChange } from "./settle-copies.ts";
import { addToTies, recountTiePeriods } from "./tie-rows.ts";

export async function mergeDocuments(
  transaction: CypherTransaction,
  batch: readonly PreparedDocument[],
  ingestedAt: Date,
): Promise<MergeReport> {
  const distinct = distinctDocuments(batch);
  const known = await readHeads(transaction, [...distinct.keys()]);
  const added = [...distinct.values()].filter(({ document }) => !known.has(document.id));
  if (added.length > 0) {
    await countChange(transaction, "names");
    await createDocuments(
      transaction,
      added.map(({ document }) => document),
      ingestedAt,
    );
    await createFingerprints(transaction, added);
  }
  const changed = await completeHeads(
    transaction,
    known,
    Array.from(distinct.values(), ({ document }) => document),
  );
  const touched = [...added.map(({ document }) => document.id), ...changed];
  await changeCounting(transaction, await settleCopies(transaction, added, changed), touched);
  return { added: added.length, known: batch.length - added.length };
}

export async function completeDocuments(
  transaction: CypherTransaction,
  documents: readonly FoundDocument[],
): Promise<void> {
  const known = await readHeads(
    transaction,
    documents.map(({ id }) => id),
  );
  const changed = await completeHeads(transaction, known, documents);
  await changeCounting(transaction, await settleCopies(transaction, [], changed), changed);
}

/** Makes some documents count, and others count no longer. All of them are there, and stay. `touched` are those that changed otherwise. */
async function changeCounting(
  transaction: CypherTransaction,
  change: CountingChange,
  touched: readonly string[],
): Promise<void> {
  const documents = [...touched, ...change.uncount, ...change.count.map(({ document }) => document.id)];
  if (documents.length > 0) await noteTouched(transaction, { documents });
  if (change.uncount.length > 0) await uncountDocuments(transaction, change.uncount);
  if (change.count.length > 0) await countDocuments(transaction, change.count);
  await settleNamesakes(transaction, documents);
}

/** The same article may come twice in one batch. */
function distinctDocuments(batch: readonly PreparedDocument[]): ReadonlyMap<string, PreparedDocument> {
  const distinct = new Map<string, PreparedDocument>();
  for (const prepared of batch) {
    const { id } = prepared.document;
    const before = distinct.get(id);
    distinct.set(id, before ? { ...before, document: completed(before.document, prepared.document) } : prepared);
  }
  return distinct;
}

/** Writes what documents say, which are there themselves already. */
export async function countDocuments(
  transaction: CypherTransaction,
  fresh: readonly PreparedDocument[],
): Promise<void> {
  const added = await nameBearers(transaction, fresh);
  const change = changeOf(added.map(({ document, sentences }) => ({ publishedAt: document.publishedAt, sentences })));
  const stored = await readStoredActors(transaction, change.actors.keys());
  const actors = Array.from(change.actors.values(), ({ actor, use }) => {
    const before = stored.get(actor.id);
    return before ? { actor: before.actor, use: addActorUse(before.use, use) } : { actor, use };
  });

  await createSentences(transaction, added);
  await writeActors(transaction, actors, stored);
  await labelActors(
    transaction,
    actors.map(({ actor }) => actor).filter(({ id }) => !stored.has(id)),
  );
  await createMentions(transaction, added);
  const frequency = (id: string): number => stored.get(id)?.use.mentions ?? 0;
  await addToTies(transaction, change.ties, frequency);
  await changeRelations(transaction, { gone: [], come: change.relations }, frequency);
}

/** `documents` may hold one document several times, as different inputs give it. Gives those that had something to gain. */
async function completeHeads(
  transaction: CypherTransaction,
  known: ReadonlyMap<string, DocumentHead>,
  documents: readonly FoundDocument[],
): Promise<readonly string[]> {
  const heads = new Map(known);
  for (const found of documents) {
    const head = heads.get(found.id);
    if (head) heads.set(found.id, completed(head, found));
  }
  const changed = Array.from(known.values(), (before) => ({ before, after: heads.get(before.id) ?? before })).filter(
    ({ before, after }) => !sameProvenance(before, after),
  );
  if (changed.length === 0) return [];
  await countChange(transaction, "counts");
  await updateHeads(transaction, changed);
  return changed.map(({ after }) => after.id);
}

async function updateHeads(
  transaction: CypherTransaction,
  changed: readonly { readonly before: DocumentHead; readonly after: DocumentHead }[],
): Promise<void> {
  await updateProvenance(
    transaction,
    changed.map(({ after }) => after),
  );
  const redated = changed.filter(({ before, after }) => before.publishedAt !== after.publishedAt);
  const counted = await readCountedDocuments(
    transaction,
    redated.map(({ after }) => after),
  );
  const touched = changeOf(counted);
  const frequency = (id: string): number => touched.actors.get(id)?.use.mentions ?? 0;
  await recountActorPeriods(transaction, [...touched.actors.keys()]);
  await recountTiePeriods(transaction, touched.ties, frequency);
  // A sentence counts once for a relation, so what it says now takes the place of what it said before.
  await changeRelations(transaction, { gone: [], come: touched.relations }, frequency);
}
