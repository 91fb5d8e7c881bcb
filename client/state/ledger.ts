/** The ledger of judgements as a person reads it: by what was done, not by the single decisions that it comes to. */
import { idsOf, type Decision, type Judgement, type Verdict } from "../../graph/model/judgement.ts";

export type LedgerKind = Verdict | "moved" | "rename" | "retype" | "hide";

/** One act of a person: all decisions that are undone together. */
export interface LedgerEntry {
  readonly action: string;
  readonly kind: LedgerKind;
  /** Every id that it speaks of, once, in order of appearance. */
  readonly ids: readonly string[];
  /** The names given and the types set, in order. */
  readonly values: readonly string[];
  readonly user: string;
  readonly at: string;
  readonly note: string | null;
  /** When it was taken back. */
  readonly undone: string | null;
}

/** The acts in a ledger, in the order of their first judgement. */
export function entriesOf(judgements: readonly Judgement[]): readonly LedgerEntry[] {
  const actions = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    const known = actions.get(judgement.action);
    if (known === undefined) actions.set(judgement.action, [judgement]);
    else known.push(judgement);
  }
  return [...actions.values()].flatMap(entryOf);
}

function entryOf(judgements: readonly Judgement[]): LedgerEntry[] {
  const [first] = judgements;
  if (first === undefined) return [];
  const { action, user, at, note, undone } = first;
  const values = judgements.flatMap((judgement) => ("value" in judgement ? [judgement.value] : []));
  return [{ action, user, at, note, undone, values, kind: kindOf(judgements), ids: idsIn(judgements) }];
}

/** Every id that decisions speak of, once. */
export function idsIn(decisions: readonly Decision[]): readonly string[] {
  return [...new Set(decisions.flatMap(idsOf))];
}

/** A name that is moved is taken from some and given to others: both verdicts in one action. */
function kindOf(judgements: readonly Judgement[]): LedgerKind {
  const verdicts = [...new Set(judgements.map(({ verdict }) => (verdict === "split" ? "negative" : verdict)))];
  const [only] = verdicts;
  return verdicts.length === 1 && only !== undefined ? only : "moved";
}
