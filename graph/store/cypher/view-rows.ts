/** Named views, each kept as JSON: it is read as a whole, and no part of the graph. */
import type { NamedView } from "../../model/named-view.ts";
import { cypher, type CypherTransaction } from "./cypher-engine.ts";

const WRITE_VIEW = cypher<{ id: string; view: string }>("MERGE (v:View {id: $id}) SET v.view = $view");

const READ_VIEWS = cypher<Record<string, never>, { view: string }>("MATCH (v:View) RETURN v.view AS view");

export async function writeView(transaction: CypherTransaction, view: NamedView): Promise<void> {
  await transaction.run(WRITE_VIEW, { id: view.id, view: JSON.stringify(view) });
}

/** All of them, changed last first: people name few enough to be held. */
export async function readViews(transaction: CypherTransaction): Promise<readonly NamedView[]> {
  const rows = await transaction.run(READ_VIEWS, {});
  return rows.map(({ view }) => JSON.parse(view) as NamedView).sort(changedLastFirst);
}

function changedLastFirst(one: NamedView, other: NamedView): number {
  const [a, b] = [`${one.changedAt} ${one.id}`, `${other.changedAt} ${other.id}`];
  return a < b ? 1 : a > b ? -1 : 0;
}
