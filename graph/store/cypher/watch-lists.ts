/** Watch lists coming and going, and whom of them the graph names. */
import { RawabitError } from "../../model/errors.ts";
import type { WatchedPage, WatchEntry, WatchList, WatchListSummary } from "../../model/watch-list.ts";
import type { Page } from "../graph-store.ts";
import { readActors } from "./actor-rows.ts";
import type { CypherTransaction } from "./cypher-engine.ts";
import { countListChange } from "./graph-state.ts";
import {
  createWatchList,
  deleteWatchList,
  markListRemoved,
  readWatchEntries,
  readWatchEntriesOf,
  readWatchedActors,
  readWatchLists,
  type Removal,
} from "./watch-list-rows.ts";

export async function addWatchList(
  transaction: CypherTransaction,
  list: WatchList,
  entries: readonly WatchEntry[],
): Promise<void> {
  await countListChange(transaction);
  await deleteWatchList(transaction, list.id);
  await createWatchList(transaction, list, entries);
}

export async function removeWatchList(transaction: CypherTransaction, id: string, removal: Removal): Promise<boolean> {
  if (!(await readWatchLists(transaction)).some((list) => list.id === id)) return false;
  await countListChange(transaction);
  await markListRemoved(transaction, id, removal);
  return true;
}

export async function watchLists(transaction: CypherTransaction): Promise<readonly WatchListSummary[]> {
  const lists = await readWatchLists(transaction);
  if (lists.length === 0) return [];
  const actors = await readWatchedActors(transaction);
  const found = new Map<string, number>();
  for (const { list, entry } of await readWatchEntries(transaction)) {
    if (actors.has(entry.id)) found.set(list, (found.get(list) ?? 0) + 1);
  }
  return lists.map((list) => ({ ...list, found: found.get(list.id) ?? 0 }));
}

/** Those that documents name first, then in order of name. */
export async function watchedActors(
  transaction: CypherTransaction,
  list: string,
  { offset, limit }: Page,
): Promise<WatchedPage> {
  const entries = await readWatchEntriesOf(transaction, list);
  if (entries.length === 0) throw noSuchList(list);
  const actors = await readWatchedActors(transaction);
  const sorted = entries
    .map(({ entry }) => ({ entry, id: actors.get(entry.id) ?? "" }))
    .sort(
      (a, b) =>
        Number(a.id === "") - Number(b.id === "") ||
        (a.entry.names[0] ?? "").localeCompare(b.entry.names[0] ?? "", "en") ||
        (a.entry.id < b.entry.id ? -1 : 1),
    );
  const page = sorted.slice(offset, offset + limit);
  const ids = page.map(({ id }) => id).filter((id) => id !== "");
  const byId = new Map((await readActors(transaction, ids)).map((actor) => [actor.id, actor]));
  return { rows: page.map(({ entry, id }) => ({ entry, actor: byId.get(id) ?? null })), total: sorted.length };
}

function noSuchList(id: string): RawabitError {
  return new RawabitError("watch-list.not-found", `There is no watch list ${id} in the store.`);
}
