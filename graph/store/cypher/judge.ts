/** Judgements: writing them to the ledger, and doing what they say. */
import { idsOf, type Judgement } from "../../model/judgement.ts";
import type { Name, NameLink } from "../../model/name.ts";
import { judgedActors } from "../state/judged-actors.ts";
import type { CypherTransaction } from "./cypher-engine.ts";
import { createJudgements, markUndone, readJudgements } from "./judgement-rows.ts";
import { countChange } from "./graph-state.ts";
import { measureTiesOf } from "./measure.ts";
import { readLinked, readLinks, readNames } from "./name-rows.ts";
import { settleActors } from "./settle-actors.ts";

export async function judge(transaction: CypherTransaction, judgements: readonly Judgement[]): Promise<void> {
  const ledger = new Map((await readJudgements(transaction)).map((judgement) => [judgement.id, judgement]));
  const distinct = [...new Map(judgements.map((judgement) => [judgement.id, judgement])).values()];
  const added = distinct.filter(({ id }) => !ledger.has(id));
  const undone = distinct.filter(({ id, undone: at }) => at !== null && ledger.get(id)?.undone === null);
  await createJudgements(transaction, added);
  await markUndone(transaction, undone);
  await settle(transaction, [...added, ...undone]);
}

export async function undo(transaction: CypherTransaction, action: string, at: string): Promise<number> {
  const holding = (await readJudgements(transaction)).filter((one) => one.action === action && one.undone === null);
  const undone = holding.map((judgement) => ({ ...judgement, undone: at }));
  await markUndone(transaction, undone);
  await settle(transaction, undone);
  return undone.length;
}

/** Makes actors anew of all names that these judgements can have moved. */
async function settle(transaction: CypherTransaction, changed: readonly Judgement[]): Promise<void> {
  if (changed.length === 0) return;
  await countChange(transaction, "measured");
  const ledger = await readJudgements(transaction);
  const { names, links } = await readConnected(transaction, changed.flatMap(idsOf), [...ledger, ...changed]);
  const actors = judgedActors([...names.values()], links, ledger);
  const touched = await settleActors(transaction, actors, names);
  await measureTiesOf(transaction, touched);
}

/** All names that can be one actor with these: what links and positive judgements lead to, those taken back too. */
async function readConnected(
  transaction: CypherTransaction,
  ids: readonly string[],
  judgements: readonly Judgement[],
): Promise<{ readonly names: ReadonlyMap<string, Name>; readonly links: readonly NameLink[] }> {
  const judged = neighboursBy(judgements.filter(({ verdict }) => verdict === "positive"));
  const names = new Map<string, Name>();
  // Not the names found: judgements may also lead back and forth between names that are not there (yet).
  const seen = new Set(ids);
  let frontier: readonly string[] = [...seen];
  while (frontier.length > 0) {
    const found = await readNames(transaction, frontier);
    for (const [id, name] of found) names.set(id, name);
    const linked = await readLinked(transaction, "SAME_AS", [...found.keys()]);
    const next = [...linked.map(({ other }) => other), ...frontier.flatMap((id) => judged.get(id) ?? [])];
    frontier = [...new Set(next)].filter((id) => !seen.has(id));
    for (const id of frontier) seen.add(id);
  }
  return { names, links: await readLinks(transaction, "SAME_AS", [...names.keys()]) };
}

function neighboursBy(judgements: readonly Judgement[]): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  for (const judgement of judgements) {
    const ends = idsOf(judgement);
    for (const end of ends) {
      const others = neighbours.get(end) ?? [];
      others.push(...ends.filter((other) => other !== end));
      neighbours.set(end, others);
    }
  }
  return neighbours;
}
