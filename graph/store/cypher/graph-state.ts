/**
 * One node tells what is due: it counts changes, and remembers which of them were measured, and which changes of names were
 * resolved and of watch lists recognised. It changes in the transaction of every write, so a crash in between is seen and
 * healed by the next run.
 *
 * Beside it stands a node for each of the last changes, which names what it touched: whoever keeps a copy of the mentions
 * brings it up to date by reading these alone.
 */
import { MEASURES_VERSION } from "../../algorithms/tie-measures.ts";
import { cypher, type CypherTransaction } from "./cypher-engine.ts";

const COUNT_CHANGE = cypher<{ names: number; measured: number }, { number: number }>(
  `MERGE (g:GraphState {id: "graph"})
   SET g.measured = CASE WHEN $measured = 1 AND coalesce(g.measured, 0) = coalesce(g.changes, 0)
                         THEN coalesce(g.changes, 0) + 1 ELSE coalesce(g.measured, 0) END
   SET g.changes = coalesce(g.changes, 0) + 1, g.names = coalesce(g.names, 0) + $names
   RETURN g.changes AS number`,
);

const OPEN_LOG = cypher<{ id: string; number: number }>(
  "CREATE (:GraphState {id: $id, number: $number, documents: [], names: [], actors: []})",
);

const FORGET_LOG = cypher<{ id: string }>("MATCH (c:GraphState {id: $id}) DELETE c");

const ADD_TO_LOG = cypher<{ id: string } & Touched>(
  `MATCH (c:GraphState {id: $id})
   SET c.documents = c.documents + $documents, c.names = c.names + $names, c.actors = c.actors + $actors`,
);

const READ_LOG = cypher<{ since: number }, Touched>(
  `MATCH (c:GraphState) WHERE c.number > $since
   RETURN c.documents AS documents, c.names AS names, c.actors AS actors ORDER BY c.number`,
);

/** How many changes are remembered. Who is further behind reads everything anew. */
const REMEMBERED = 200;

/** What a change touched, by ids: documents that came, went or count otherwise, names that moved, actors of another kind. */
export interface Touched {
  readonly documents: readonly string[];
  readonly names: readonly string[];
  readonly actors: readonly string[];
}

interface State {
  readonly changes: number;
  readonly measured: number;
  /** {@link MEASURES_VERSION} when it was measured; 0 before there was one. */
  readonly measuredAs: number;
  readonly names: number;
  readonly resolved: number;
  readonly lists: number;
  readonly recognised: number;
}

const READ_STATE = cypher<Record<string, never>, State>(
  `MATCH (g:GraphState {id: "graph"})
   RETURN g.changes AS changes, coalesce(g.measured, 0) AS measured, coalesce(g.measuredAs, 0) AS measuredAs,
          coalesce(g.names, 0) AS names, coalesce(g.resolved, 0) AS resolved,
          coalesce(g.lists, 0) AS lists, coalesce(g.recognised, 0) AS recognised`,
);

const MARK_MEASURED = cypher<{ changes: number; version: number }>(
  `MATCH (g:GraphState {id: "graph"}) SET g.measured = $changes, g.measuredAs = $version`,
);

const MARK_RESOLVED = cypher<{ names: number }>(`MATCH (g:GraphState {id: "graph"}) SET g.resolved = $names`);

const COUNT_LIST_CHANGE = cypher<Record<string, never>>(
  `MATCH (g:GraphState {id: "graph"}) SET g.lists = coalesce(g.lists, 0) + 1`,
);

const MARK_RECOGNISED = cypher<{ lists: number }>(`MATCH (g:GraphState {id: "graph"}) SET g.recognised = $lists`);

/**
 * First statement of every write that changes counts: on Neo4j its lock also keeps a second writer out until this one is
 * done. `names`: names came or went, so that they are to be resolved again. `measured`: the write measures itself what it
 * changes, so a graph that was measured stays so.
 */
export async function countChange(
  transaction: CypherTransaction,
  what: "names" | "counts" | "measured",
): Promise<void> {
  const parameters = { names: Number(what === "names"), measured: Number(what === "measured") };
  const [counted] = await transaction.run(COUNT_CHANGE, parameters);
  const number = counted?.number ?? 0;
  await transaction.run(OPEN_LOG, { id: logId(number), number });
  await transaction.run(FORGET_LOG, { id: logId(number - REMEMBERED) });
}

/** Notes what the change under way touched; {@link countChange} comes before. */
export async function noteTouched(transaction: CypherTransaction, touched: Partial<Touched>): Promise<void> {
  const number = await lastChange(transaction);
  await transaction.run(ADD_TO_LOG, { id: logId(number), documents: [], names: [], actors: [], ...touched });
}

/** The number of the newest change; 0 where nothing was ever written. */
export async function lastChange(transaction: CypherTransaction): Promise<number> {
  return (await transaction.run(READ_STATE, {}))[0]?.changes ?? 0;
}

/** What the changes after that of a number touched; undefined where not all of them are remembered. */
export async function touchedSince(transaction: CypherTransaction, since: number): Promise<Touched | undefined> {
  const changes = await transaction.run(READ_LOG, { since });
  if (changes.length !== (await lastChange(transaction)) - since) return undefined;
  const all = (part: keyof Touched): readonly string[] => [...new Set(changes.flatMap((change) => change[part]))];
  return { documents: all("documents"), names: all("names"), actors: all("actors") };
}

function logId(number: number): string {
  return `change ${number}`;
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

/** The number of the newest change, or undefined where everything is measured, and as it is measured now. */
export async function unmeasuredChange(transaction: CypherTransaction): Promise<number | undefined> {
  const [state] = await transaction.run(READ_STATE, {});
  return state && (state.measured < state.changes || state.measuredAs !== MEASURES_VERSION) ? state.changes : undefined;
}

/** The number of the newest change of names, or undefined where all are resolved. */
export async function unresolvedNames(transaction: CypherTransaction): Promise<number | undefined> {
  const [state] = await transaction.run(READ_STATE, {});
  return state && state.resolved < state.names ? state.names : undefined;
}

export async function markMeasured(transaction: CypherTransaction, changes: number): Promise<void> {
  await transaction.run(MARK_MEASURED, { changes, version: MEASURES_VERSION });
}

export async function markResolved(transaction: CypherTransaction, names: number): Promise<void> {
  await transaction.run(MARK_RESOLVED, { names });
}

/** Whether anything is due: recognising with new watch lists, resolving names, or measuring ties. */
export async function isUnsettled(transaction: CypherTransaction): Promise<boolean> {
  const due = [unrecognisedLists, unresolvedNames, unmeasuredChange];
  for (const isDue of due) if ((await isDue(transaction)) !== undefined) return true;
  return false;
}
