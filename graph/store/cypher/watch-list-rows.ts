/** Watch lists and their entries, as they are stored. */
import type { ListedEntry, RemovedWatchList, WatchEntry, WatchList } from "../../model/watch-list.ts";
import { cypher, type CypherTransaction } from "./cypher-engine.ts";

interface EntryRow extends Omit<WatchEntry, "id" | "knownAs"> {
  readonly entry: string;
  readonly list: string;
  readonly knownAsEn: string | null;
  readonly knownAsAr: string | null;
}

type None = Record<string, never>;

const READ_LISTS = cypher<None, { list: WatchList & { entries: number } }>(
  `MATCH (w:WatchList) WHERE w.removedAt IS NULL
   RETURN w {.id, .title, .addedAt, .user, .entries} AS list ORDER BY w.title, w.id`,
);

const READ_REMOVED = cypher<None, { list: RemovedWatchList }>(
  `MATCH (w:WatchList) WHERE w.removedAt IS NOT NULL
   RETURN w {.id, .title, .addedAt, .user, .removedAt, .removedBy} AS list ORDER BY w.removedAt DESC, w.id`,
);

const ENTRY = `e {.entry, .list, .type, .knownAsEn, .knownAsAr, .names, .weakNames, .wikidata, .openSanctions, .url, .topics}`;

const READ_ENTRIES = cypher<None, { entry: EntryRow }>(`MATCH (e:WatchEntry) RETURN ${ENTRY} AS entry`);

const READ_ENTRIES_OF = cypher<{ list: string }, { entry: EntryRow }>(
  `MATCH (e:WatchEntry {list: $list}) RETURN ${ENTRY} AS entry`,
);

const CREATE_LIST = cypher<WatchList & { entries: number }>(
  "CREATE (:WatchList {id: $id, title: $title, addedAt: $addedAt, user: $user, entries: $entries})",
);

const CREATE_ENTRIES = cypher<{ rows: readonly EntryRow[] }>("UNWIND $rows AS r CREATE (e:WatchEntry) SET e = r");

const DELETE_LIST = cypher<{ id: string }>("MATCH (w:WatchList {id: $id}) DELETE w");

const MARK_REMOVED = cypher<{ id: string } & Removal>(
  "MATCH (w:WatchList {id: $id}) SET w.removedAt = $at, w.removedBy = $user",
);

const DELETE_ENTRIES = cypher<{ id: string }>("MATCH (e:WatchEntry {list: $id}) DELETE e");

/** The names that stand for watched actors, with who bears them. */
const READ_BEARERS = cypher<None, { watched: string; actor: string }>(
  `MATCH (n:Name) WHERE n.watched IS NOT NULL MATCH (a:Actor {id: n.actor})
   RETURN n.watched AS watched, a.id AS actor`,
);

/** When a list was removed, and by whom. */
export interface Removal {
  readonly at: string;
  readonly user: string | null;
}

const READ_LISTED = cypher<None, { id: string; lists: readonly string[] }>(
  "MATCH (a:Actor) WHERE a.watchLists IS NOT NULL RETURN a.id AS id, a.watchLists AS lists ORDER BY id",
);

export interface StoredWatchList extends WatchList {
  readonly entries: number;
}

export async function readWatchLists(transaction: CypherTransaction): Promise<readonly StoredWatchList[]> {
  return (await transaction.run(READ_LISTS, {})).map(({ list }) => list);
}

/** In order of list and entry. */
export async function readWatchEntries(transaction: CypherTransaction): Promise<readonly ListedEntry[]> {
  const rows = await transaction.run(READ_ENTRIES, {});
  return rows.map(({ entry }) => listedEntry(entry)).sort(byListAndId);
}

export async function readWatchEntriesOf(
  transaction: CypherTransaction,
  list: string,
): Promise<readonly ListedEntry[]> {
  const rows = await transaction.run(READ_ENTRIES_OF, { list });
  return rows.map(({ entry }) => listedEntry(entry)).sort(byListAndId);
}

/** The actor that documents name by an entry, by the entry's id. */
export async function readWatchedActors(transaction: CypherTransaction): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction.run(READ_BEARERS, {});
  return new Map(
    rows.flatMap(({ watched, actor }) =>
      (JSON.parse(watched) as { readonly entries: readonly string[] }).entries.map((entry) => [entry, actor] as const),
    ),
  );
}

/** By list, the actors on it that documents name. */
export async function readActorsOnLists(
  transaction: CypherTransaction,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const actors = new Map<string, string[]>();
  for (const { id, lists } of await transaction.run(READ_LISTED, {})) {
    for (const list of lists) {
      const there = actors.get(list);
      if (there === undefined) actors.set(list, [id]);
      else there.push(id);
    }
  }
  return actors;
}

export async function createWatchList(
  transaction: CypherTransaction,
  list: WatchList,
  entries: readonly WatchEntry[],
): Promise<void> {
  const { id, title, addedAt, user } = list;
  await transaction.run(CREATE_LIST, { id, title, addedAt, user, entries: entries.length });
  await transaction.run(CREATE_ENTRIES, {
    rows: entries.map(({ id: entry, knownAs, ...rest }) => ({
      ...rest,
      entry,
      list: id,
      knownAsEn: knownAs.en ?? null,
      knownAsAr: knownAs.ar ?? null,
    })),
  });
}

export async function deleteWatchList(transaction: CypherTransaction, id: string): Promise<void> {
  await transaction.run(DELETE_LIST, { id });
  await transaction.run(DELETE_ENTRIES, { id });
}

/** Leaves of a list only that it was there. */
export async function markListRemoved(transaction: CypherTransaction, id: string, removal: Removal): Promise<void> {
  const { at, user } = removal;
  await transaction.run(MARK_REMOVED, { id, at, user });
  await transaction.run(DELETE_ENTRIES, { id });
}

/** Removed last first. */
export async function readRemovedLists(transaction: CypherTransaction): Promise<readonly RemovedWatchList[]> {
  return (await transaction.run(READ_REMOVED, {})).map(({ list }) => list);
}

/** Fields in one order, whatever the engine's. */
function listedEntry({ list, entry: id, knownAsEn, knownAsAr, ...row }: EntryRow): ListedEntry {
  const knownAs = { ...(knownAsEn !== null && { en: knownAsEn }), ...(knownAsAr !== null && { ar: knownAsAr }) };
  const { type, names, weakNames, wikidata, openSanctions, url, topics } = row;
  return { list, entry: { id, type, knownAs, names, weakNames, wikidata, openSanctions, url, topics } };
}

function byListAndId(a: ListedEntry, b: ListedEntry): number {
  const [left, right] = [`${a.list} ${a.entry.id}`, `${b.list} ${b.entry.id}`];
  return left < right ? -1 : 1;
}
