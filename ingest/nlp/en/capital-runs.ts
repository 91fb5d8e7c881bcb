import type { Token } from "../token.ts";
import { LIST_BITS } from "../lexicon.ts";
import type { FormFacts } from "./form-facts.ts";
import { writingOf } from "./words.ts";

/** Capitalised words side by side, with the small words that names hold between them. */
export interface CapitalRun {
  readonly first: number;
  readonly end: number;
  /** Whether it holds an organisation word (1), a place word (2), a given name (4) or a name particle (8). */
  readonly lists: number;
}

const JOINS = /^[-‐‑']$|^(?:of|for|the|and|de|da|al|el|bin|ibn|van|von|der|ul|ad|as|ash)$/;
/** At most so many small words stand between two capitalised ones: Ministry of the Interior, Abd al-Karim. */
const MOST_JOINS = 2;

/** @param facts of the tokens, one each */
export function capitalRuns(tokens: readonly Token[], facts: readonly FormFacts[]): CapitalRun[] {
  const runs: CapitalRun[] = [];
  for (let first = 0; first < tokens.length;) {
    const end = endOfRun(tokens, first);
    if (end > first) runs.push({ first, end, lists: listsIn(facts, first, end) });
    first = Math.max(end, first + 1);
  }
  return runs;
}

function endOfRun(tokens: readonly Token[], first: number): number {
  let end = first;
  for (let index = first; index < tokens.length && index - end <= MOST_JOINS; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (writingOf(token.word).capitalised) end = index + 1;
    else if (index === first ? token.form !== "al" && token.form !== "el" : !JOINS.test(token.form)) break;
  }
  return end;
}

function listsIn(facts: readonly FormFacts[], first: number, end: number): number {
  let found = 0;
  for (let index = first; index < end; index++) {
    const bits = facts[index]?.lists ?? 0;
    found |=
      (bits & LIST_BITS.organisation ? 1 : 0) |
      (bits & LIST_BITS.place ? 2 : 0) |
      (bits & LIST_BITS.given ? 4 : 0) |
      (bits & LIST_BITS.particle ? 8 : 0);
  }
  return found;
}
