/** A person's answer to “are these two one actor?”. */
type Verdict = "positive" | "negative" | "unsure";

/**
 * A decision about identity between two ids, of names or of actors. An id belongs to a name for ever, so a decision keeps its
 * meaning whatever is merged or ingested later.
 */
export interface Judgement {
  readonly left: string;
  readonly right: string;
  readonly verdict: Verdict;
}
