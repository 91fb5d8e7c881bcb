import type { Span } from "../../graph/model/mention.ts";
import type { Word } from "./word.ts";

/** The smallest piece of text that can begin or end a name; hyphens and possessive endings are tokens of their own. */
export interface Token extends Span {
  /** Exactly `text.slice(begin, end)`. */
  readonly text: string;
  /** Of its word: the form to look up. */
  readonly form: string;
  readonly word: Word;
}

export interface TokenisedSentence extends Span {
  readonly tokens: readonly Token[];
}
