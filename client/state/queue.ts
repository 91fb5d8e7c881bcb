/** The merge queue as it is worked through, as pure functions. */
import type { Candidate, CandidatePage } from "../../graph/model/candidate.ts";

/** What tells one question from every other. */
export function questionId({ left, right }: Pick<Candidate, "left" | "right">): string {
  return `${left.name.id}.${right.name.id}`;
}

/**
 * The queue without the questions that were answered since the server spoke. How much that settles only the server can
 * tell.
 */
export function withoutAnswered(page: CandidatePage, answered: ReadonlySet<string>): CandidatePage {
  const candidates = page.candidates.filter((candidate) => !answered.has(questionId(candidate)));
  const gone = page.candidates.length - candidates.length;
  return { ...page, candidates, total: page.total - gone, decided: page.decided + gone };
}

/** Where a person is in the queue: at a question, which was in this place when they came to it. */
export interface QueuePlace {
  readonly question: string;
  readonly index: number;
}

/** The place where one is now; when the question has left, the one that has moved up. Undefined in an empty queue. */
export function placeIn(candidates: readonly Candidate[], place: QueuePlace | null): QueuePlace | undefined {
  const found = candidates.findIndex((candidate) => questionId(candidate) === place?.question);
  const index = found === -1 ? Math.min(place?.index ?? 0, candidates.length - 1) : found;
  const candidate = candidates[index];
  return candidate && { question: questionId(candidate), index };
}

/** The place some steps on or back, as far as the queue goes. */
export function placeAfter(
  candidates: readonly Candidate[],
  place: QueuePlace | null,
  steps: number,
): QueuePlace | undefined {
  const now = placeIn(candidates, place);
  if (now === undefined) return undefined;
  const index = Math.min(Math.max(now.index + steps, 0), candidates.length - 1);
  const candidate = candidates[index];
  return candidate && { question: questionId(candidate), index };
}
