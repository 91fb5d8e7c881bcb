import type { KnownAs } from "./name.ts";
import type { ActorType } from "./ontology.ts";
import type { Listed } from "./listed.ts";

/** A range of UTF-16 code units in a document's text, end exclusive: `text.slice(begin, end)`. */
export interface Span {
  readonly begin: number;
  readonly end: number;
}

/** How a mention was found; kept on it, and shown to the user who asks. */
export type MentionMethod = "gazetteer" | "pattern" | "model" | "document" | "watch-list";

/** A name at a place in a document's text, before anything is known about whose name it is. */
export interface NameMention extends Span {
  readonly type: ActorType;
  /** Exactly `text.slice(begin, end)`. */
  readonly text: string;
  /** From 0 to 1: the share of such mentions that are right. */
  readonly confidence: number;
  readonly method: MentionMethod;
}

/** A mention with the name it stands for, and the actor that this name is taken for until all names are resolved. */
export interface Mention extends NameMention {
  /** The fullest name the document gives for it: “Qais al-Khazali”, where the text says “Khazali”. */
  readonly fullName: string;
  /** The id of that name. */
  readonly name: string;
  /** Names that the document says are this one's too. */
  readonly declared: readonly string[];
  readonly actor: ActorIdentity;
}

/** Who an actor is. */
export interface ActorIdentity {
  readonly id: string;
  readonly type: ActorType;
  /** Names to show where they are known or decided (a country, say); otherwise the most used spelling is shown. */
  readonly knownAs?: KnownAs;
  /** Set where a person decided to keep it out of networks, lists and suggestions. */
  readonly hidden?: true;
  /** What watch lists say of it, where it is on any. */
  readonly listed?: Listed;
}
