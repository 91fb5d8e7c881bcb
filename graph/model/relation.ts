import type { Span } from "./mention.ts";
import type { RelationType } from "./ontology.ts";

/**
 * How the text says it: as a fact, as not so (“did not meet”), as somebody's word that the text keeps its distance from
 * (“accused of”, “reportedly”, «زعم»), or as yet to come (“plans to visit”, «سوف»). What somebody merely said
 * (“X said that …”) counts as stated.
 */
export type Polarity = "stated" | "denied" | "alleged" | "planned";

/** A relation that one sentence states between two names of its document. */
export interface RelationStatement {
  readonly type: RelationType;
  /** Indices into the document's mentions. Of a relation without direction the earlier one is the subject. */
  readonly subject: number;
  readonly object: number;
  /** Index into the document's sentences. */
  readonly sentence: number;
  /** The words it was read from, in UTF-16 code units of the document's text. */
  readonly evidence: Span;
  /** From 0 to 1: the share of statements read by this pattern that are right, as measured (docs/relations.md). */
  readonly confidence: number;
  readonly polarity: Polarity;
  /** The text says it is over: “former”, «السابق». */
  readonly former: boolean;
  /** The day it happened, ISO 8601, where the sentence names one whole date; otherwise the document's date is all there is. */
  readonly date: string | null;
  /** The pattern that read it: its id in the table of patterns. */
  readonly pattern: string;
}
