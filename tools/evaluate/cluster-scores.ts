/** How well a clustering agrees with a true one, and how well actors are joined across scripts. */
import { scriptOf } from "../../ingest/resolve/words/spelling-units.ts";

export interface Assignment {
  readonly name: string;
  readonly truth: string;
  readonly found: string;
}

export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** B-cubed (Bagga and Baldwin, 1998): the average over mentions, so that often named actors weigh more. */
export function bCubed(assignments: readonly Assignment[]): Scores {
  const size = (key: (assignment: Assignment) => string) => {
    const counts = new Map<string, number>();
    for (const assignment of assignments) counts.set(key(assignment), (counts.get(key(assignment)) ?? 0) + 1);
    return (assignment: Assignment) => counts.get(key(assignment)) ?? 0;
  };
  const both = size(({ truth, found }) => `${truth}\t${found}`);
  const found = size((assignment) => assignment.found);
  const truth = size((assignment) => assignment.truth);
  const mean = (value: (assignment: Assignment) => number) =>
    assignments.reduce((sum, assignment) => sum + value(assignment), 0) / assignments.length;
  const precision = mean((assignment) => both(assignment) / found(assignment));
  const recall = mean((assignment) => both(assignment) / truth(assignment));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** Of the actors named in both scripts, those whose most frequent cluster is the same one in both. */
export function joinedAcrossScripts(assignments: readonly Assignment[]): { both: number; joined: number } {
  const counts = { both: 0, joined: 0 };
  for (const truth of new Set(assignments.map((assignment) => assignment.truth))) {
    const own = assignments.filter((assignment) => assignment.truth === truth);
    const [arabic, latin] = (["arabic", "latin"] as const).map((script) =>
      mostFrequent(own.filter(({ name }) => scriptOf(name) === script).map(({ found }) => found)),
    );
    if (arabic === undefined || latin === undefined) continue;
    counts.both++;
    if (arabic === latin) counts.joined++;
  }
  return counts;
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
