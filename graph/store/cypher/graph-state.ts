/**
 * One node tells what is due: it counts changes, and remembers which of them were measured, and which changes of names were
 * resolved and of watch lists recognised. It changes in the transaction of every write, so a crash in between is seen and healed by the next run.
 */
import { cypher, type CypherTransaction } from "./cypher-engine.ts";

const COUNT_CHANGE = cypher<{ names: number }>(
  `MERGE (g:GraphState {id: "graph"})
   SET g.changes = coalesce(g.changes, 0) + 1, g.names = coalesce(g.names, 0) + $names`,
);

interface State {
  readonly changes: number;
  readonly measured: number;
  readonly names: number;
  readonly resolved: number;
  readonly lists: number;
  readonly recognised: number;
}

const READ_STATE = cypher<Record<string, never>, State>(
  `MATCH (g:GraphState {id: "graph"})
   RETURN g.changes AS changes, coalesce(g.measured, 0) AS measured,
          coalesce(g.names, 0) AS names, coalesce(g.resolved, 0) AS resolved,
          coalesce(g.lists, 0) AS lists, coalesce(g.recognised, 0) AS recognised`,
);

const MARK_MEASURED = cypher<{ changes: number }>(`MATCH (g:GraphState {id: "graph"}) SET g.measured = $changes`);

const MARK_RESOLVED = cypher<{ names: number }>(`MATCH (g:GraphState {id: "graph"}) SET g.resolved = $names`);

const COUNT_LIST_CHANGE = cypher<Record<string, never>>(
  `MATCH (g:GraphState {id: "graph"}) SET g.lists = coalesce(g.lists, 0) + 1`,
);

const MARK_RECOGNISED = cypher<{ lists: number }>(`MATCH (g:GraphState {id: "graph"}) SET g.recognised = $lists`);

/**
 * First statement of every write that changes counts: on Neo4j its lock also keeps a second writer out until this one is
 * done. `names`: whether names came or went, so that they are to be resolved again.
 */
export async function countChange(transaction: CypherTransaction, what: "names" | "counts"): Promise<void> {
  await transaction.run(COUNT_CHANGE, { names: what === "names" ? 1 : 0 });
}

/** As {@link countChange}, where watch lists came or went: names are to be recognised and resolved again. */
export async function countListChange(transaction: CypherTransaction): Promise<void> {
  await countChange(transaction, "names");
  await transaction.run(COUNT_LIST_CHANGE, {});
}

/** The number of the newest change of watch lists, or undefined where all documents were recognised with the lists there are. */
export async function unrecognisedLists(transaction: CypherTransaction): Promise<number | undefined> {
  const [state] = await transaction.run(READ_STATE, {});
  return state && state.recognised < state.lists ? state.lists : undefined;
}

export async function markRecognised(transaction: CypherTransaction, lists: number): Promise<void> {
  await transaction.run(MARK_RECOGNISED, { lists });
}

/** The number of the newest change, or undefined where everything is measured. */
export async function unmeasuredChange(transaction: CypherTransaction): Promise<number | undefined> {
  const [state] = await transaction.run(READ_STATE, {});
  return state && state.measured < state.changes ? state.changes : undefined;
}

/** The number of the newest change of names, or undefined where all are resolved. */
export async function unresolvedNames(transaction: CypherTransaction): Promise<number | undefined> {
  const [state] = await transaction.run(READ_STATE, {});
  return state && state.resolved < state.names ? state.names : undefined;
}

export async function markMeasured(transaction: CypherTransaction, changes: number): Promise<void> {
  await transaction.run(MARK_MEASURED, { changes });
}

export async function markResolved(transaction: CypherTransaction, names: number): Promise<void> {
  await transaction.run(MARK_RESOLVED, { names });
}
