import type { TieCounts } from "./tie-counts.ts";

/** Of each tie of `counts` its number in `others`, or -1 where it is not there. Both are in order of the lower end, as all ties are counted. */
export function sameTies(counts: TieCounts, others: TieCounts, actors: number): Int32Array {
  const same = new Int32Array(counts.size);
  // By the higher end: the tie of `others` that has it, and which lower end that has.
  const [tieOf, sourceOf] = [new Int32Array(actors), new Int32Array(actors).fill(-1)];
  let other = 0;
  for (let tie = 0; tie < counts.size; tie++) {
    const source = counts.sourceOf(tie);
    for (; other < others.size && others.sourceOf(other) <= source; other++) {
      tieOf[others.targetOf(other)] = other;
      sourceOf[others.targetOf(other)] = others.sourceOf(other);
    }
    const target = counts.targetOf(tie);
    same[tie] = sourceOf[target] === source ? (tieOf[target] ?? -1) : -1;
  }
  return same;
}
