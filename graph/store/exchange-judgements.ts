/** Ledgers of judgements as newsrooms exchange them: JSON Lines, one judgement a line. */
import type { ReadLine } from "../contract/json-lines.ts";
import { judgementOf, type Judgement } from "../model/judgement.ts";
import type { GraphStore } from "./graph-store.ts";

export interface ImportReport {
  readonly added: number;
  readonly known: number;
  /** Lines count from 1. */
  readonly rejected: readonly { readonly line: number; readonly reason: string }[];
}

/** How many judgements are written at once. */
const BATCH = 1000;

/** How far another newsroom's clock may be ahead, in milliseconds. What is dated beyond it would overrule all that comes. */
const CLOCK_TOLERANCE = 24 * 3600 * 1000;

/** The whole ledger, oldest first, so that what was decided since the last export stands at the end. */
export async function exportedJudgements(store: GraphStore): Promise<readonly Judgement[]> {
  return (await store.judgements()).toReversed();
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
  const rejected: { line: number; reason: string }[] = [];
  let batch: Judgement[] = [];
  let [added, known] = [0, 0];
  for await (const read of lines) {
    const reason = "reason" in read ? read.reason : whyNot(read.value);
    if (reason !== undefined) rejected.push({ line: read.line, reason });
    if (reason !== undefined || "reason" in read) continue;
    if (ids.has(read.value.id)) known++;
    else added++;
    ids.add(read.value.id);
    batch.push(read.value);
    if (batch.length < BATCH) continue;
    await store.judge(batch);
    batch = [];
  }
  if (batch.length > 0) await store.judge(batch);
  return { added, known, rejected };
}

/** What no schema can see. */
function whyNot(judgement: Judgement): string | undefined {
  const { id, action, user, at, note, undone, ...decision } = judgement;
  if (judgementOf(decision, { action, user, at, note }).id !== id) {
    return "Its id does not belong to it: the line was changed after it was written.";
  }
  const moments = [at, undone ?? at].map((moment) => Date.parse(moment));
  if (Math.max(...moments) > Date.now() + CLOCK_TOLERANCE)
    return "It is dated in the future; set the clock right there.";
  return undefined;
}
