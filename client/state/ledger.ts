/** The ledger of judgements as a person reads it: by what was done, not by the single decisions that it comes to. */
import { idsOf, type Decision, type Judgement, type Verdict } from "../../graph/model/judgement.ts";
import { namesakesOf } from "../../graph/model/namesake.ts";

export type LedgerKind = Verdict | "moved" | "namesake" | "rename" | "retype" | "hide";

/** What an act speaks of. */
export interface Spoken {
  /** Every id of a name or an actor, once, in order of appearance. */
  readonly ids: readonly string[];
  /** Every name that it can make for a namesake, with the one that it takes it from. */
  readonly namesakes: ReadonlyMap<string, string>;
}

/** One act of a person: all decisions that are undone together. */
export interface LedgerEntry extends Spoken {
  readonly action: string;
  readonly kind: LedgerKind;
  /** How many documents it is about; 0 where it is about all. */
  readonly documents: number;
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
  const documents = new Set(judgements.flatMap((one) => ("documents" in one ? one.documents : []))).size;
  const kind = kindOf(judgements);
  return [{ action, user, at, note, undone, values, documents, kind, ...spokenOf(judgements) }];
}

export function spokenOf(decisions: readonly Decision[]): Spoken {
  return {
    ids: [...new Set(decisions.flatMap(idsOf))],
    namesakes: new Map(decisions.flatMap((decision) => [...namesakesOf(decision)])),
  };
}

/** A name that is moved is taken from some and given to others: both verdicts in one action. */
function kindOf(judgements: readonly Judgement[]): LedgerKind {
  const verdicts = [...new Set(judgements.map(({ verdict }) => (verdict === "split" ? "negative" : verdict)))];
  const [only] = verdicts;
  return verdicts.length === 1 && only !== undefined ? only : "moved";
}
