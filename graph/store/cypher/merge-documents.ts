/** Writing documents: what is new is created, what it changes is added up, and what is there already is only completed. */
import type { Document } from "../../model/document.ts";
import type { PreparedDocument } from "../../model/prepared-document.ts";
import type { MergeReport } from "../graph-store.ts";
import { completed, sameProvenance } from "../state/document-completion.ts";
import { changeOf } from "../state/graph-change.ts";
import { addActorUse } from "../state/use.ts";
import { labelActors, readStoredActors, recountActorPeriods, writeActors } from "./actor-rows.ts";
import type { CypherTransaction } from "./cypher-engine.ts";
import { createDocuments, readHeads, updateProvenance, type DocumentHead } from "./document-rows.ts";
import { countChange } from "./graph-state.ts";
import { createMentions, createSentences, readCountedDocuments } from "./sentence-rows.ts";
import { nameBearers } from "./name-bearers.ts";
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
    await addDocuments(transaction, added, ingestedAt);
  }
  await completeHeads(
    transaction,
    known,
    Array.from(distinct.values(), ({ document }) => document),
  );
  return { added: added.length, known: batch.length - added.length };
}

export async function completeDocuments(transaction: CypherTransaction, documents: readonly Document[]): Promise<void> {
  const known = await readHeads(
    transaction,
    documents.map(({ id }) => id),
  );
  await completeHeads(transaction, known, documents);
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

async function addDocuments(
  transaction: CypherTransaction,
  fresh: readonly PreparedDocument[],
  ingestedAt: Date,
): Promise<void> {
  const added = await nameBearers(transaction, fresh);
  const change = changeOf(added.map(({ document, sentences }) => ({ publishedAt: document.publishedAt, sentences })));
  const stored = await readStoredActors(transaction, change.actors.keys());
  const actors = Array.from(change.actors.values(), ({ actor, use }) => {
    const before = stored.get(actor.id);
    return before ? { actor: before.actor, use: addActorUse(before.use, use) } : { actor, use };
  });

  await createDocuments(
    transaction,
    added.map((prepared) => prepared.document),
    ingestedAt,
  );
  await createSentences(transaction, added);
  await writeActors(transaction, actors, stored);
  await labelActors(
    transaction,
    actors.map(({ actor }) => actor).filter(({ id }) => !stored.has(id)),
  );
  await createMentions(transaction, added);
  await addToTies(transaction, change.ties, (id) => stored.get(id)?.use.mentions ?? 0);
}

/** `documents` may hold one document several times, as different inputs give it. */
async function completeHeads(
  transaction: CypherTransaction,
  known: ReadonlyMap<string, DocumentHead>,
  documents: readonly Document[],
): Promise<void> {
  const heads = new Map(known);
  for (const found of documents) {
    const head = heads.get(found.id);
    if (head) heads.set(found.id, completed(head, found));
  }
  const changed = Array.from(known.values(), (before) => ({ before, after: heads.get(before.id) ?? before })).filter(
    ({ before, after }) => !sameProvenance(before, after),
  );
  if (changed.length === 0) return;
  await countChange(transaction, "counts");
  await updateHeads(transaction, changed);
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
  const touched = changeOf(
    await readCountedDocuments(
      transaction,
      redated.map(({ after }) => after),
    ),
  );
  await recountActorPeriods(transaction, [...touched.actors.keys()]);
  await recountTiePeriods(transaction, touched.ties, (id) => touched.actors.get(id)?.use.mentions ?? 0);
}
