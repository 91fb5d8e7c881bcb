import type { Document } from "./document.ts";
import type { EvidenceMention, EvidenceSentence } from "./evidence.ts";
import type { Span } from "./mention.ts";
import type { Polarity } from "./relation.ts";

/** A sentence that states a relation. Offsets count in the sentence's text. */
export interface RelationSentence {
  readonly sentence: EvidenceSentence;
  readonly document: Pick<Document, "id" | "title" | "byline" | "source" | "url" | "publishedAt" | "language">;
  /** The names that the statement is about: of the relation's source and of its target. */
  readonly source: EvidenceMention;
  readonly target: EvidenceMention;
  /** The words that give it away; null where the order of names does. */
  readonly trigger: Span | null;
  readonly polarity: Polarity;
  readonly former: boolean;
  readonly confidence: number;
  /** The day the sentence names, otherwise that of its document. */
  readonly date: string | null;
  /** The pattern that read it: its id in the table of patterns. */
  readonly pattern: string;
}

export interface RelationEvidencePage {
  readonly total: number;
  readonly rows: readonly RelationSentence[];
}
