/** The queries that were run in this browser, newest first, each once. They never leave it. */
import { keepSetting, keptSetting } from "./kept-setting.ts";
import type { Question } from "./view-state.ts";

export interface PastQuestion extends Question {
  /** ISO 8601 time. */
  readonly at: string;
}

const MOST_KEPT = 100;
const NAME = "queries";

export function pastQuestions(): readonly PastQuestion[] {
  try {
    const kept: unknown = JSON.parse(keptSetting(NAME) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isPastQuestion) : [];
  } catch {
    return [];
  }
}

/** The history with a query that is run now; it is kept. */
export function remembered(before: readonly PastQuestion[], question: PastQuestion): readonly PastQuestion[] {
  const others = before.filter(({ cypher }) => cypher !== question.cypher);
  const after = [question, ...others].slice(0, MOST_KEPT);
  keepSetting(NAME, JSON.stringify(after));
  return after;
}

export function forgetQuestions(): void {
  keepSetting(NAME, "[]");
}

/** What is kept may have been written by an older version of the page, or by hand. */
function isPastQuestion(value: unknown): value is PastQuestion {
  if (typeof value !== "object" || value === null) return false;
  const { cypher, parameters, at } = value as Readonly<Record<string, unknown>>;
  return typeof cypher === "string" && typeof at === "string" && typeof parameters === "object" && parameters !== null;
}
