import type { Span } from "./mention.ts";
import type { RelationType } from "./ontology.ts";

/**
 * How the text says it: as a fact, as not so (“did not meet”), as somebody's word that the text keeps its distance from
 * (“accused of”, “reportedly”, «زعم»), or as yet to come (“plans to visit”, «سوف»). What somebody merely said
 * (“X said that …”) counts as stated.
 */
export const POLARITIES = ["stated", "denied", "alleged", "planned"] as const;
export type Polarity = (typeof POLARITIES)[number];

/** What a text says of a relation, whoever its ends are. */
interface Saying {
  readonly type: RelationType;
  readonly polarity: Polarity;
  /** The text says it is over: “former”, «السابق». */
  readonly former: boolean;
  /** From 0 to 1: the share of statements read by this pattern that are right, as measured (docs/relations.md). */
  readonly confidence: number;
  /** The day it happened, ISO 8601, where the sentence names one whole date; otherwise the document's date is all there is. */
  readonly date: string | null;
  /** The words that give it away (“secretary general”, «التقى»), in UTF-16 code units of the document's text; null where the order of names does. */
  readonly trigger: Span | null;
  /** The pattern that read it: its id in the table of patterns. */
  readonly pattern: string;
}

/** A relation that one sentence states between two names of its document. */
export interface RelationStatement extends Saying {
  /** Indices into the document's mentions. Of a relation without direction the earlier one is the subject. */
  readonly subject: number;
  readonly object: number;
  /** Index into the document's sentences. */
  readonly sentence: number;
}

/**
 * A statement as it is kept with its sentence. Its ends are the mentions of the sentence that begin at these offsets of the
 * document's text: whoever bears their names now stands in the relation, so a statement moves wherever its names move.
 */
export interface SentenceStatement extends Saying {
  readonly subject: number;
  readonly object: number;
  /** The words of the trigger, levelled so that they can be counted; empty where there are none. */
  readonly words: string;
}

/** The ends of a relation and what it is. Of one without direction the lower id is the source. */
export interface RelationEnds {
  readonly type: RelationType;
  readonly source: string;
  readonly target: string;
}

/** Words that the sentences of a relation use for it, and in how many. */
export interface Wording {
  readonly words: string;
  readonly count: number;
}

/** A relation between two actors: all that the sentences which state it amount to. */
export interface Relation extends RelationEnds {
  /** The number of sentences: exactly the number of evidence rows there are. */
  readonly count: number;
  /** How many of them state it as a fact, deny it, allege it, or say it is to come. They add up to `count`. */
  readonly stated: number;
  readonly denied: number;
  readonly alleged: number;
  readonly planned: number;
  /** How many say that it is over. */
  readonly former: number;
  /** That of the surest sentence. */
  readonly confidence: number;
  /** ISO dates of the first and the last time: the day the sentence names, otherwise the day of its document. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  /** Most used first. */
  readonly wordings: readonly Wording[];
}

/** What one sentence says of a relation: of several statements in it, the surest. */
export interface RelationEvidence {
  readonly sentence: string;
  readonly polarity: Polarity;
  readonly former: boolean;
  readonly confidence: number;
  /** The day the sentence names, otherwise its document's. */
  readonly date: string | null;
  readonly words: string;
}

/** A relation with what each of its sentences says, in order of their ids. */
export interface CitedRelation extends Relation {
  readonly evidence: readonly RelationEvidence[];
}
