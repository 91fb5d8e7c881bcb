import type { Span } from "../../graph/model/mention.ts";

/** The smallest piece of text that can begin or end a name; hyphens and possessive endings are tokens of their own. */
export interface Token extends Span {
  /** Exactly `text.slice(begin, end)`. */
  readonly text: string;
  /** The form to look up: spelling variants that mean nothing are levelled. */
  readonly form: string;
}

export interface TokenisedSentence extends Span {
  readonly tokens: readonly Token[];
}
