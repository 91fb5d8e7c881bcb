/** Judgements: writing them to the ledger, and doing what they say. */
import { idsOf, type Judgement } from "../../model/judgement.ts";
import { namesakesOf } from "../../model/namesake.ts";
import type { CypherTransaction } from "./cypher-engine.ts";
import { countChange } from "./graph-state.ts";
import { createJudgements, markUndone, readJudgements } from "./judgement-rows.ts";
import { measureTiesOf } from "./measure.ts";
import { nameNamesakes } from "./namesakes.ts";
import { settleNames } from "./settle-names.ts";

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
  const documents = changed.flatMap((judgement) => ("documents" in judgement ? judgement.documents : []));
  const renamed = await nameNamesakes(transaction, documents, ledger);
  const spokenOf = changed.flatMap((judgement) => [...idsOf(judgement), ...namesakesOf(judgement).keys()]);
  const touched = await settleNames(transaction, [...spokenOf, ...renamed.names], ledger);
  await measureTiesOf(transaction, new Set([...touched, ...renamed.actors]));
}
