import { stableId } from "./ids.ts";
import type { DocumentLanguage } from "./language.ts";

/** Where an article was found: UTF-16 offsets into the decoded text of one input, end exclusive. */
export interface Origin {
  /** The input as the user named it: a path, a URL, or `-` for standard input. */
  readonly file: string;
  readonly begin: number;
  readonly end: number;
}

/** One article as the reader found it; what `articles` prints. */
export interface Article {
  /** Follows from title and text alone, see {@link documentId}. */
  readonly id: string;
  readonly title: string | null;
  readonly byline: string | null;
  /** The outlet, as the article names it. */
  readonly source: string | null;
  readonly url: string | null;
  /** ISO 8601 date, `2021-07-27`. */
  readonly publishedAt: string | null;
  readonly language: DocumentLanguage;
  /** The body without what carries no content. All offsets of sentences and mentions count in it. */
  readonly text: string;
  readonly origin: Origin;
  /** The id of the document this one repeats: its own id where it says the same word for word. Null on the document itself. */
  readonly duplicateOf: string | null;
}

/** A document of the graph: an article, wherever it was found. In the graph `duplicateOf` is the document that counts for it. */
export type Document = Omit<Article, "origin">;

/** What cleaning took out of an article, and the UTF-16 offset in its text where it stood. */
export interface RemovedPiece {
  readonly at: number;
  readonly text: string;
}

/** A document with what is known of it beyond its own words: both grow when it is found again. */
export interface FoundDocument extends Document {
  readonly origins?: readonly Origin[];
  /** In order of place. The text with these put in is the original. */
  readonly removed?: readonly RemovedPiece[];
}

/** What tells a copy of a document from the document itself. */
export type DocumentCopy = Pick<Document, "id" | "title" | "source" | "url" | "publishedAt" | "language">;

/** The id of an article: the same text under the same headline is the same document, wherever and whenever it was found. */
export function documentId(title: string | null, text: string): string {
  return stableId("d", title ?? "", text);
}
