import type { Token } from "../token.ts";
import { partsOf, withoutClitic } from "./clitics.ts";
import { commonWords } from "./common-words.ts";
import { LIST_BITS } from "../lexicon.ts";
import { arabicLexicon } from "./lexicon.ts";
import { nameLikeness } from "./name-likeness.ts";

/** Words side by side of which each may be part of a name: what a run of capitals is in English. */
export interface NameRun {
  readonly first: number;
  readonly end: number;
}

const LETTERS = /^\p{L}{2}/u;
const LEAST_LIKENESS = 0;
const { given, family, particle } = LIST_BITS;

export function nameRuns(tokens: readonly Token[]): NameRun[] {
  const runs: NameRun[] = [];
  let first = 0;
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i];
    if (token !== undefined && mayBeName(token.form, i === first)) continue;
    if (i > first) runs.push({ first, end: i });
    first = i + 1;
  }
  return runs;
}

function mayBeName(form: string, isFirst: boolean): boolean {
  const { lists } = arabicLexicon();
  const bare = isFirst ? withoutClitic(form) : undefined;
  const bits = (lists.get(form) ?? 0) | (bare === undefined ? 0 : (lists.get(bare) ?? 0));
  if ((bits & (given | family | particle)) !== 0) return true;
  return LETTERS.test(form) && !commonWords.has(form) && nameLikeness.of(partsOf(form).stem) >= LEAST_LIKENESS;
}
