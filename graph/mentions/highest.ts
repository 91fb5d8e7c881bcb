/**
 * Those with the highest scores, highest first; of equals the next score decides, and in the end the lower number. Never more
 * than twice as many are held and sorted, since sorting a million would take most of the time.
 */
export function highest(
  numbers: Iterable<number>,
  [first, ...others]: readonly [Score, ...Score[]],
  limit: number,
): readonly number[] {
  if (limit < 1) return [];
  const compare = (a: Scored, b: Scored): number =>
    b.score - a.score || byOthers(a.number, b.number, others) || a.number - b.number;
  const found: Scored[] = [];
  const cut = (): void => {
    found.sort(compare);
    found.length = Math.min(found.length, limit);
  };
  let last: Scored | undefined;
  for (const number of numbers) {
    const score = first(number);
    if (last !== undefined && (score < last.score || compare({ number, score }, last) > 0)) continue;
    found.push({ number, score });
    if (found.length < 2 * limit) continue;
    cut();
    last = found.at(-1);
  }
  cut();
  return found.map(({ number }) => number);
}

type Score = (number: number) => number;

interface Scored {
  readonly number: number;
  readonly score: number;
}

function byOthers(a: number, b: number, scores: readonly Score[]): number {
  for (const score of scores) {
    const difference = score(b) - score(a);
    if (difference !== 0) return difference;
  }
  return 0;
}
