import type { FoundDocument } from "./document.ts";
import type { Mention, Span } from "./mention.ts";
import type { SentenceStatement } from "./relation.ts";

/** A sentence of a document that names at least one actor. */
export interface Sentence extends Span {
  readonly id: string;
  /** Its number among all sentences of the document, from 0. */
  readonly index: number;
  /** The number of its paragraph among those of the document, from 0. */
  readonly paragraph: number;
  readonly text: string;
  /** Offsets count in the document's text. No mention crosses a sentence. */
  readonly mentions: readonly Mention[];
  /** What it states between its names; left out where it states nothing. */
  readonly statements?: readonly SentenceStatement[];
}

/** A document read, recognised and resolved: everything a store needs to write it. */
export interface PreparedDocument {
  readonly document: FoundDocument;
  readonly sentences: readonly Sentence[];
  /** Under which it can be found again by an article that may be the same, see `candidates` of the store. */
  readonly keys?: readonly number[];
  /** The documents, of the graph or of the same batch, that are the same article in other words. */
  readonly sameAs?: readonly string[];
}
