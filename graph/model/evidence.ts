import type { Document } from "./document.ts";
import type { Span } from "./mention.ts";

/** A mention inside an evidence sentence. Offsets count in the sentence's text, not in the document's. */
export interface EvidenceMention extends Span {
  readonly actor: string;
}

/** One sentence that a tie, or an actor's count, stands on. */
export interface Evidence {
  readonly sentence: { readonly id: string; readonly index: number; readonly text: string };
  readonly document: Pick<Document, "id" | "title" | "source" | "url" | "publishedAt" | "language">;
  /** The mentions of the actors asked for, in order of place. */
  readonly mentions: readonly EvidenceMention[];
}

export interface EvidencePage {
  readonly total: number;
  readonly rows: readonly Evidence[];
}
