/**
 * Those with the highest scores, highest first; of equals the next score decides, and in the end the lower number. Without
 * sorting all of them, which would take most of the time where there are a million.
 */
export function highest(
  numbers: ArrayLike<number>,
  [first, ...others]: readonly [Score, ...Score[]],
  limit: number,
): readonly number[] {
  const scores = Float64Array.from(numbers, first);
  const least = limit < scores.length ? (scores.toSorted()[scores.length - limit] ?? -Infinity) : -Infinity;
  const found: { readonly number: number; readonly score: number }[] = [];
  for (const [place, score] of scores.entries()) if (score >= least) found.push({ number: numbers[place] ?? 0, score });
  found.sort((a, b) => b.score - a.score || byOthers(a.number, b.number, others) || a.number - b.number);
  return found.slice(0, limit).map(({ number }) => number);
}

type Score = (number: number) => number;

function byOthers(a: number, b: number, scores: readonly Score[]): number {
  for (const score of scores) {
    const difference = score(b) - score(a);
    if (difference !== 0) return difference;
  }
  return 0;
}
