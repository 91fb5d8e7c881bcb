/** Entries of the notebook, each kept as JSON: it is read as a whole, and no part of the graph. */
import { changedLastFirst, type Notebook, type NotebookKind } from "../../model/notebook.ts";
import { cypher, type CypherTransaction } from "./cypher-engine.ts";

interface EntryRow {
  readonly id: string;
  readonly kind: NotebookKind;
  /** JSON. */
  readonly content: string;
}

const WRITE_ENTRIES = cypher<{ rows: readonly EntryRow[] }>(
  "UNWIND $rows AS r MERGE (e:NotebookEntry {id: r.id}) SET e.kind = r.kind, e.content = r.content",
);

const READ_ENTRIES = cypher<{ kind: NotebookKind }, Pick<EntryRow, "content">>(
  "MATCH (e:NotebookEntry {kind: $kind}) RETURN e.content AS content",
);

/** Setting something first keeps others from changing the entry between reading and writing it. */
const TAKE_ENTRY = cypher<Pick<EntryRow, "id" | "kind">, Pick<EntryRow, "content">>(
  "MATCH (e:NotebookEntry {id: $id, kind: $kind}) SET e.kind = $kind RETURN e.content AS content",
);

export async function writeEntries<Kind extends NotebookKind>(
  transaction: CypherTransaction,
  kind: Kind,
  entries: readonly Notebook[Kind][],
): Promise<void> {
  const rows = entries.map((entry) => ({ id: entry.id, kind, content: JSON.stringify(entry) }));
  if (rows.length > 0) await transaction.run(WRITE_ENTRIES, { rows });
}

/** All of a kind, changed last first: people write few enough to be held. */
export async function readEntries<Kind extends NotebookKind>(
  transaction: CypherTransaction,
  kind: Kind,
): Promise<readonly Notebook[Kind][]> {
  const rows = await transaction.run(READ_ENTRIES, { kind });
  return rows.map(({ content }) => JSON.parse(content) as Notebook[Kind]).sort(changedLastFirst);
}

/** Undefined where there is none with this id. */
export async function changeEntry<Kind extends NotebookKind>(
  transaction: CypherTransaction,
  kind: Kind,
  id: string,
  change: (entry: Notebook[Kind]) => Notebook[Kind],
): Promise<Notebook[Kind] | undefined> {
  const [row] = await transaction.run(TAKE_ENTRY, { id, kind });
  if (row === undefined) return undefined;
  const changed = change(JSON.parse(row.content) as Notebook[Kind]);
  await writeEntries(transaction, kind, [changed]);
  return changed;
}
