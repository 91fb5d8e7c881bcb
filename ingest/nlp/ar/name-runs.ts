import type { FormFacts } from "./form-facts.ts";

/** Words side by side of which each may be part of a name: what a run of capitals is in English. */
export interface NameRun {
  readonly first: number;
  readonly end: number;
}

export function nameRuns(facts: readonly FormFacts[]): NameRun[] {
  const runs: NameRun[] = [];
  let first = 0;
  for (let i = 0; i <= facts.length; i++) {
    const here = facts[i];
    if (here !== undefined && (i === first ? here.mayBeginName : here.mayContinueName)) continue;
    if (i > first) runs.push({ first, end: i });
    first = i + 1;
  }
  return runs;
}
