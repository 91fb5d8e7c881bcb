/** Ledgers of judgements as newsrooms exchange them: JSON Lines, one judgement a line. */
import { judgementSchema } from "../contract/identity.ts";
import type { ReadLine } from "../contract/json-lines.ts";
import { judgementOf, type Judgement } from "../model/judgement.ts";
import { futureFault } from "./clock-tolerance.ts";
import type { GraphStore } from "./graph-store.ts";

export interface ImportReport {
  readonly added: number;
  readonly known: number;
  /** Lines count from 1. */
  readonly rejected: readonly { readonly line: number; readonly reason: string }[];
}

/** How many judgements are written at once. */
const BATCH = 1000;

/** The whole ledger, oldest first, so that what was decided since the last export stands at the end. */
export async function exportedJudgements(store: GraphStore): Promise<readonly Judgement[]> {
  const oldestFirst = (await store.judgements()).toReversed();
  // The contract also puts the fields in one order, which differs between engines: equal ledgers are equal files.
  return oldestFirst.map((judgement) => judgementSchema.parse(judgement));
}

/**
 * Adds an exported ledger to a store's own. Importing the same again adds nothing, and that something was taken back is
 * learned from either side.
 */
export async function importJudgements(
  store: GraphStore,
  lines: AsyncIterable<ReadLine<Judgement>>,
): Promise<ImportReport> {
  const ids = new Set((await store.judgements()).map(({ id }) => id));
  const counts = { added: 0, known: 0 };
  const rejected: { line: number; reason: string }[] = [];
  let batch = new Map<string, Judgement>();
  for await (const { line, ...read } of lines) {
    const checked = "reason" in read ? read : withoutFault(read.value);
    if ("reason" in checked) {
      rejected.push({ line, reason: checked.reason });
      continue;
    }
    const { value } = checked;
    counts[ids.has(value.id) ? "known" : "added"]++;
    ids.add(value.id);
    // Where a file has it twice, as before and after it was taken back, the latter is the news.
    if (value.undone !== null || !batch.has(value.id)) batch.set(value.id, value);
    if (batch.size < BATCH) continue;
    await store.judge([...batch.values()]);
    batch = new Map();
  }
  if (batch.size > 0) await store.judge([...batch.values()]);
  return { ...counts, rejected };
}

/** A judgement, or what is wrong with it that no schema can see. */
function withoutFault(value: Judgement): { readonly value: Judgement } | { readonly reason: string } {
  const { id, action, user, at, note, undone, ...decision } = value;
  if (judgementOf(decision, { action, user, at, note }).id !== id) {
    return { reason: "Its id does not belong to it: the line was changed after it was written." };
  }
  const reason = futureFault(at, undone ?? at);
  return reason === undefined ? { value } : { reason };
}
