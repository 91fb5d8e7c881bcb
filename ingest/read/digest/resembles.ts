import { normalise } from "../text/normalise.ts";

/**
 * Whether two lines are the same headline: one holds (nearly) all words of the other and is not much longer.
 * So a headline in other case, cut short, or with the speaker's name before it is known again, and a paragraph that merely takes it up is not.
 */
export function resembles(left: string, right: string): boolean {
  const [shorter, longer] = bySize(wordsOf(left), wordsOf(right));
  if (shorter.size < 3) return isSameLine(left, right);
  if (longer.size > shorter.size * 2.5) return false;
  const common = [...shorter].filter((word) => longer.has(word)).length;
  return common >= shorter.size * 0.75;
}

/** Whether two lines are the same but for case, marks and spaces; where one is more than twice as long, nothing has to be compared. */
export function isSameLine(left: string, right: string): boolean {
  if (left.length > 2 * right.length + 10 || right.length > 2 * left.length + 10) return false;
  return normalise(left) === normalise(right);
}

function wordsOf(text: string): Set<string> {
  return new Set(normalise(text).split(" "));
}

function bySize(left: Set<string>, right: Set<string>): [Set<string>, Set<string>] {
  return left.size <= right.size ? [left, right] : [right, left];
}
