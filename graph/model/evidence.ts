import type { Document } from "./document.ts";
import type { MentionMethod, Span } from "./mention.ts";

/** The newest sentences first, or the strongest: see `evidenceStrength`. */
export const EVIDENCE_ORDERS = ["newest", "strongest"] as const;
export type EvidenceOrder = (typeof EVIDENCE_ORDERS)[number];

/** A mention inside an evidence sentence. Offsets count in the sentence's text, not in the document's. */
export interface EvidenceMention extends Span {
  readonly actor: string;
}

/** A sentence by its place among all of its document. */
export interface EvidenceSentence {
  readonly id: string;
  /** Its number among all sentences of the document, from 0. */
  readonly index: number;
  readonly text: string;
  /** Where it begins in the document's text, in UTF-16 code units. */
  readonly begin: number;
}

/** One sentence that a tie, or an actor's count, stands on. */
export interface Evidence {
  readonly sentence: EvidenceSentence;
  readonly document: Pick<Document, "id" | "title" | "byline" | "source" | "url" | "publishedAt" | "language">;
  /** The mentions of the actors asked for, in order of place. */
  readonly mentions: readonly EvidenceMention[];
}

export interface EvidencePage {
  readonly total: number;
  readonly rows: readonly Evidence[];
}

/** The documents that name any of several actors. */
export interface DocumentPage {
  readonly total: number;
  readonly rows: readonly {
    readonly document: Evidence["document"];
    /** How many of the actors it names, and in how many sentences. */
    readonly actors: number;
    readonly sentences: number;
  }[];
}

/** A mention with all that is known of it. Offsets count in the sentence's text. */
export interface NamingMention extends EvidenceMention {
  /** The name as it stands in the sentence. */
  readonly surface: string;
  readonly confidence: number;
  readonly method: MentionMethod;
}

/** A sentence that names somebody. */
export interface NamingSentence extends EvidenceSentence {
  /** In order of place. */
  readonly mentions: readonly NamingMention[];
}

/** A document, without its text, and those of its sentences that name somebody, in order. */
export interface NamingDocument {
  readonly document: Omit<Document, "text">;
  readonly sentences: readonly NamingSentence[];
}
