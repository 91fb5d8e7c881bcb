/**
 * Two actors of one full name. Decisions speak of names, so where documents use one name for two, the name as a single document
 * uses it becomes a name of its own: it can be joined, kept apart, renamed like any other, and means the same after every
 * ingest.
 */
import { stableId } from "./ids.ts";
import type { Decision } from "./judgement.ts";

/** Which name it is, and in which document. */
export interface Namesake {
  readonly of: string;
  readonly document: string;
}

export function namesakeId({ of, document }: Namesake): string {
  return stableId("a", "namesake", of, document);
}

/** The names that a decision can make of others: the new name's id, and the id of the one that it is taken from. */
export function namesakesOf(decision: Decision): ReadonlyMap<string, string> {
  if (decision.verdict !== "namesake") return new Map();
  const { names, documents } = decision;
  return new Map(names.flatMap((of) => documents.map((document) => [namesakeId({ of, document }), of] as const)));
}
