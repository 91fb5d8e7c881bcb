/** Notebooks as newsrooms exchange them: JSON Lines, one entry a line. */
import type { ReadLine } from "../contract/json-lines.ts";
import { notebookEntrySchema } from "../contract/notebook.ts";
import { NOTEBOOK_KINDS, type NotebookEntry, type NotebookKind } from "../model/notebook.ts";
import { futureFault } from "./clock-tolerance.ts";
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
  const there = await entriesThere(store);
  const counts = { added: 0, known: 0 };
  const rejected: { line: number; reason: string }[] = [];
  let batch: NotebookEntry[] = [];
  for await (const { line, ...read } of lines) {
    if ("reason" in read) {
      rejected.push({ line, reason: read.reason });
      continue;
    }
    const { value } = read;
    const own = there.get(value.id);
    const reason = faultOf(value, own);
    if (reason !== undefined) {
      rejected.push({ line, reason });
      continue;
    }
    const isNews = value.changedAt > (own?.changedAt ?? "");
    counts[isNews ? "added" : "known"]++;
    if (!isNews) continue;
    there.set(value.id, value);
    batch.push(value);
    if (batch.length < BATCH) continue;
    await write(store, batch);
    batch = [];
  }
  await write(store, batch);
  return { ...counts, rejected };
}

/** Of an entry what tells whether another of its id is news of it. */
type Known = Pick<NotebookEntry, "kind" | "changedAt">;

async function entriesThere(store: GraphStore): Promise<Map<string, Known>> {
  const there = new Map<string, Known>();
  for (const kind of NOTEBOOK_KINDS) {
    for (const { id, changedAt } of await store.kept(kind)) there.set(id, { kind, changedAt });
  }
  return there;
}

/** What is wrong with an entry that no schema can see. */
function faultOf({ kind, at, changedAt }: NotebookEntry, own: Known | undefined): string | undefined {
  if (own !== undefined && own.kind !== kind) {
    return "Its id is that of an entry of another kind: the line was changed after it was written.";
  }
  return futureFault(at, changedAt);
}

/** A file may have an entry twice, as before and after a change: the latter is written last and stays. */
async function write(store: GraphStore, entries: readonly NotebookEntry[]): Promise<void> {
  for (const kind of NOTEBOOK_KINDS) {
    const own = entries.flatMap(({ kind: of, ...entry }) => (of === kind ? [entry] : []));
    await store.keep(kind, own);
  }
}
