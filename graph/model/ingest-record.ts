/** What an ingest did, as it is kept in the store and shown to the reader. Inputs go by their names, without the folders they lie in. */
import type { DocumentCopy } from "./document.ts";

/** An input, or a part of one, that could not be read. */
export interface FailedInput {
  /** With the part inside it where there is one: `mail.mbox › message 3`. */
  readonly input: string;
  readonly code: string;
  /** One sentence that says what is wrong and what to do. */
  readonly message: string;
}

/** An article that another document counts for. */
export interface RepeatedArticle extends Pick<DocumentCopy, "id" | "title" | "source"> {
  readonly countedAs: Pick<DocumentCopy, "id" | "title" | "source">;
  /** Whether another outlet printed it: both are named, and they differ. */
  readonly wireCopy: boolean;
}

export interface IngestRecord {
  /** ISO 8601 times. */
  readonly startedAt: string;
  readonly finishedAt: string;
  /** How it ended where it did not go through: what is counted here was done before. */
  readonly ended?: "cancelled" | "failed";
  /** Who gave the inputs, where they said so. */
  readonly user?: string;
  readonly inputs: readonly string[];
  /** Files, pages and the like that were opened. */
  readonly files: number;
  /** Articles found: `added`, `known` and `duplicates` together. */
  readonly read: number;
  /** How many of the articles were cut out of files that hold several. */
  readonly split: number;
  readonly added: number;
  /** Articles that the store had already. */
  readonly known: number;
  /** Articles that repeat another one, word for word or in other words, of this ingest or of an earlier one. */
  readonly duplicates: number;
  /** The duplicates that are no mere repetition word for word, up to a limit. */
  readonly copies: readonly RepeatedArticle[];
  readonly languages: Readonly<Record<string, number>>;
  /** Articles by outlet; those that name none are not counted. */
  readonly sources: Readonly<Record<string, number>>;
  readonly undated: number;
  /** The articles without a date, up to a limit. */
  readonly undatedArticles: readonly Pick<DocumentCopy, "id" | "title">[];
  readonly failed: number;
  /** Up to a limit. */
  readonly failures: readonly FailedInput[];
}

export interface IngestPage {
  readonly total: number;
  readonly rows: readonly IngestRecord[];
}
