/** Notebooks as newsrooms exchange them: JSON Lines, one entry a line. */
import type { ReadLine } from "../contract/json-lines.ts";
import { notebookEntrySchema } from "../contract/notebook.ts";
import { NOTEBOOK_KINDS, type Kept, type NotebookEntry, type NotebookKind } from "../model/notebook.ts";
import type { ImportReport } from "./exchange-judgements.ts";
import type { GraphStore } from "./graph-store.ts";

/** How many entries are written at once. */
const BATCH = 1000;

/** Everything, what was taken off its list too, the oldest first, so that what was written since the last export stands at the end. */
export async function exportedNotebook(store: GraphStore): Promise<readonly NotebookEntry[]> {
  const kinds = await Promise.all(NOTEBOOK_KINDS.map(async (kind) => entriesOf(store, kind)));
  return kinds.flat().sort((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1));
}

async function entriesOf(store: GraphStore, kind: NotebookKind): Promise<readonly NotebookEntry[]> {
  // The contract also puts the fields in one order, so that equal notebooks are equal files.
  return (await store.kept(kind)).map((entry) => notebookEntrySchema.parse({ kind, ...entry }));
}

/** Adds an exported notebook to a store's own. Of an entry that both have, the one that was changed last stays. */
export async function importNotebook(
  store: GraphStore,
  lines: AsyncIterable<ReadLine<NotebookEntry>>,
): Promise<ImportReport> {
  const there = await changeTimes(store);
  const counts = { added: 0, known: 0 };
  const rejected: { line: number; reason: string }[] = [];
  let batch: NotebookEntry[] = [];
  for await (const { line, ...read } of lines) {
    if ("reason" in read) {
      rejected.push({ line, reason: read.reason });
      continue;
    }
    const { value } = read;
    const isNews = value.changedAt > (there.get(value.id) ?? "");
    counts[isNews ? "added" : "known"]++;
    if (!isNews) continue;
    there.set(value.id, value.changedAt);
    batch.push(value);
    if (batch.length < BATCH) continue;
    await write(store, batch);
    batch = [];
  }
  await write(store, batch);
  return { ...counts, rejected };
}

/** By id of an entry, when it was changed last. */
async function changeTimes(store: GraphStore): Promise<Map<string, string>> {
  const kinds = await Promise.all(NOTEBOOK_KINDS.map((kind) => store.kept(kind) as Promise<readonly Kept[]>));
  return new Map(kinds.flat().map(({ id, changedAt }) => [id, changedAt]));
}

/** A file may have an entry twice, as before and after a change: the latter is written last and stays. */
async function write(store: GraphStore, entries: readonly NotebookEntry[]): Promise<void> {
  for (const kind of NOTEBOOK_KINDS) {
    const own = entries.flatMap(({ kind: of, ...entry }) => (of === kind ? [entry] : []));
    await store.keep(kind, own);
  }
}
