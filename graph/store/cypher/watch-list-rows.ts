/** Watch lists and their entries, as they are stored. */
import type { ListedEntry, WatchEntry, WatchList } from "../../model/watch-list.ts";
import { cypher, type CypherTransaction } from "./cypher-engine.ts";

interface EntryRow extends Omit<WatchEntry, "id" | "knownAs"> {
  readonly entry: string;
  readonly list: string;
  readonly knownAsEn: string | null;
  readonly knownAsAr: string | null;
}

type None = Record<string, never>;

const READ_LISTS = cypher<None, { list: WatchList & { entries: number } }>(
  "MATCH (w:WatchList) RETURN w {.id, .title, .addedAt, .entries} AS list ORDER BY w.title, w.id",
);

const ENTRY = `e {.entry, .list, .type, .knownAsEn, .knownAsAr, .names, .weakNames, .wikidata, .openSanctions, .url, .topics}`;

const READ_ENTRIES = cypher<None, { entry: EntryRow }>(`MATCH (e:WatchEntry) RETURN ${ENTRY} AS entry`);

const READ_ENTRIES_OF = cypher<{ list: string }, { entry: EntryRow }>(
  `MATCH (e:WatchEntry {list: $list}) RETURN ${ENTRY} AS entry`,
);

const CREATE_LIST = cypher<WatchList & { entries: number }>(
  "CREATE (:WatchList {id: $id, title: $title, addedAt: $addedAt, entries: $entries})",
);

const CREATE_ENTRIES = cypher<{ rows: readonly EntryRow[] }>("UNWIND $rows AS r CREATE (e:WatchEntry) SET e = r");

const DELETE_LIST = cypher<{ id: string }>("MATCH (w:WatchList {id: $id}) DELETE w");

const DELETE_ENTRIES = cypher<{ id: string }>("MATCH (e:WatchEntry {list: $id}) DELETE e");

/** The names that stand for watched actors, with who bears them. */
const READ_BEARERS = cypher<None, { watched: string; actor: string }>(
  `MATCH (n:Name) WHERE n.watched IS NOT NULL MATCH (a:Actor {id: n.actor})
   RETURN n.watched AS watched, a.id AS actor`,
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

export async function createWatchList(
  transaction: CypherTransaction,
  list: WatchList,
  entries: readonly WatchEntry[],
): Promise<void> {
  const { id, title, addedAt } = list;
  await transaction.run(CREATE_LIST, { id, title, addedAt, entries: entries.length });
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
