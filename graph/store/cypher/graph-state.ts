/**
 * One node tells whether measures are due: it counts changes, and remembers which of them were measured. It changes in
 * the transaction of every write, so a crash between writing and measuring is seen and healed by the next `measure()`.
 */
import { cypher, type CypherTransaction } from "./cypher-engine.ts";

const COUNT_CHANGE = cypher<Record<string, never>>(
  `MERGE (g:GraphState {id: "graph"}) SET g.changes = coalesce(g.changes, 0) + 1`,
);

const READ_STATE = cypher<Record<string, never>, { changes: number; measured: number }>(
  `MATCH (g:GraphState {id: "graph"}) RETURN g.changes AS changes, coalesce(g.measured, 0) AS measured`,
);

const MARK_MEASURED = cypher<{ changes: number }>(`MATCH (g:GraphState {id: "graph"}) SET g.measured = $changes`);

/** First statement of every write: on Neo4j its lock also keeps a second writer out until this one is done. */
export async function countChange(transaction: CypherTransaction): Promise<void> {
  await transaction.run(COUNT_CHANGE, {});
}

/** The number of the newest change, or undefined where everything is measured. */
export async function unmeasuredChange(transaction: CypherTransaction): Promise<number | undefined> {
  const [state] = await transaction.run(READ_STATE, {});
  return state && state.measured < state.changes ? state.changes : undefined;
}

export async function markMeasured(transaction: CypherTransaction, changes: number): Promise<void> {
  await transaction.run(MARK_MEASURED, { changes });
}
