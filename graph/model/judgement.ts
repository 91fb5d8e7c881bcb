import { byCodeUnit } from "./by-code-unit.ts";
import { stableId } from "./ids.ts";
import type { Language } from "./language.ts";
import type { ActorType } from "./ontology.ts";

/** A person's answer to “are these two one actor?”. */
export const VERDICTS = ["positive", "negative", "unsure"] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * What a person decides. Ids are those of names or of actors; an id belongs to a name for ever, so a decision keeps its
 * meaning whatever is merged or ingested later.
 */
export type Decision =
  | { readonly verdict: Verdict; readonly left: string; readonly right: string }
  /** No name of one group is one actor's with a name of another. */
  | { readonly verdict: "split"; readonly groups: readonly (readonly string[])[] }
  /** In these documents the names are those of another actor: of one, and not of whoever bears them elsewhere. */
  | { readonly verdict: "namesake"; readonly names: readonly string[]; readonly documents: readonly string[] }
  /** What the actor that bears the name `left` is called in a language. */
  | { readonly verdict: "rename"; readonly left: string; readonly language: Language; readonly value: string }
  | { readonly verdict: "retype"; readonly left: string; readonly value: ActorType }
  /** Kept out of networks, lists and suggestions; nothing is deleted. */
  | { readonly verdict: "hide"; readonly left: string };

/** A decision with who, when and why. The ledger is append-only: what is taken back is marked, never deleted. */
export type Judgement = Decision & {
  /** Follows from all else but `undone`, so that exchanging ledgers twice adds nothing. */
  readonly id: string;
  /** Decisions of one action (an actor split into its names) share it, and are undone together. */
  readonly action: string;
  readonly user: string;
  /** ISO 8601, UTC, with milliseconds. */
  readonly at: string;
  readonly note: string | null;
  /** When it was taken back, ISO 8601; null while it holds. */
  readonly undone: string | null;
};

/** What all decisions of one action have in common. */
export type JudgedBy = Pick<Judgement, "action" | "user" | "at" | "note">;

export function judgementOf(decision: Decision, { action, user, at, note }: JudgedBy): Judgement {
  const parts = [action, user, at, note ?? "", JSON.stringify(Object.entries(decision).sort(byKey))];
  return { ...decision, action, user, at, note, id: stableId("j", ...parts), undone: null };
}

/** The ids of names and actors that a decision speaks of. */
export function idsOf(decision: Decision): readonly string[] {
  if ("groups" in decision) return decision.groups.flat();
  if ("names" in decision) return decision.names;
  return "right" in decision ? [decision.left, decision.right] : [decision.left];
}

/** Newest first; of one moment in order of id, so that every store reads a ledger the same way. */
export function newestFirst(a: Judgement, b: Judgement): number {
  return byCodeUnit(b.at, a.at) || byCodeUnit(b.id, a.id);
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return byCodeUnit(a, b);
}
