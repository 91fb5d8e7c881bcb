import type { ActorType } from "./ontology.ts";

/** A range of UTF-16 code units in a document's text, end exclusive: `text.slice(begin, end)`. */
export interface Span {
  readonly begin: number;
  readonly end: number;
}

/** How a mention was found; kept on it, and shown to the user who asks. */
export type MentionMethod = "gazetteer" | "pattern" | "model" | "document";

/** A name at a place in a document's text, before anything is known about whose name it is. */
export interface NameMention extends Span {
  readonly type: ActorType;
  /** Exactly `text.slice(begin, end)`. */
  readonly text: string;
  /** From 0 to 1: the share of such mentions that are right. */
  readonly confidence: number;
  readonly method: MentionMethod;
}

/** A name mention with the actor it was resolved to. */
export interface Mention extends NameMention {
  readonly actor: ActorIdentity;
}

/** Who a name means: all that follows from names alone, so it is the same in every run. */
export interface ActorIdentity {
  readonly id: string;
  readonly type: ActorType;
  /** Names to show where they are known beforehand (a country, say); otherwise the most used spelling is shown. */
  readonly knownAs?: { readonly en?: string; readonly ar?: string };
}
