/** Saved queries, as they are stored: parameters as JSON, since a property holds no map. */
import type { SavedQuery } from "../../model/saved-query.ts";
import { cypher, type CypherTransaction } from "./cypher-engine.ts";

type SavedQueryRow = Omit<SavedQuery, "parameters"> & { readonly parameters: string };

const READ_SAVED_QUERIES = cypher<Record<string, never>, { query: SavedQueryRow }>(
  `MATCH (q:SavedQuery) RETURN q {.id, .title, .cypher, .parameters, .user, .at} AS query ORDER BY q.at DESC, q.id`,
);

/** Only what is new is set, so that saving twice, or two people at once, changes nothing that is there. */
const WRITE_SAVED_QUERY = cypher<SavedQueryRow>(
  `MERGE (q:SavedQuery {id: $id})
   ON CREATE SET q.title = $title, q.cypher = $cypher, q.parameters = $parameters, q.user = $user, q.at = $at`,
);

const REMOVE_SAVED_QUERY = cypher<{ id: string }, { removed: number }>(
  `MATCH (q:SavedQuery {id: $id}) WITH q, 1 AS one DELETE q RETURN count(one) AS removed`,
);

export async function readSavedQueries(transaction: CypherTransaction): Promise<readonly SavedQuery[]> {
  const rows = await transaction.run(READ_SAVED_QUERIES, {});
  return rows.map(({ query }) => ({
    ...query,
    parameters: JSON.parse(query.parameters) as SavedQuery["parameters"],
  }));
}

export async function writeSavedQuery(transaction: CypherTransaction, query: SavedQuery): Promise<void> {
  await transaction.run(WRITE_SAVED_QUERY, { ...query, parameters: JSON.stringify(query.parameters) });
}

export async function removeSavedQuery(transaction: CypherTransaction, id: string): Promise<boolean> {
  const [row] = await transaction.run(REMOVE_SAVED_QUERY, { id });
  return (row?.removed ?? 0) > 0;
}
