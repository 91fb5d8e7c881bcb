import type { ActorIdentity } from "../../model/mention.ts";
import type { SentenceStatement } from "../../model/relation.ts";

/** The part of a sentence that counts: who is named in it, how and where, and what it states between them. */
interface CountedSentence<Actor extends { readonly id: string }> {
  readonly id: string;
  readonly paragraph: number;
  readonly mentions: readonly { readonly text: string; readonly begin: number; readonly actor: Actor }[];
  readonly statements?: readonly SentenceStatement[];
}

/** The part of a document that counts. */
export interface CountedDocument<Actor extends { readonly id: string } = ActorIdentity> {
  readonly publishedAt: string | null;
  readonly sentences: readonly CountedSentence<Actor>[];
}
