/** What the mention table is filled with: rows as a store gives them. */
import type { DocumentLanguage } from "../model/language.ts";
import type { ActorType } from "../model/ontology.ts";

/** Stands for a paragraph that is not known: its sentence is then one by itself. */
export const NO_PARAGRAPH = -1;

/** A document that counts, and its mentions side by side in order of sentence. */
export interface DocumentMentions {
  readonly id: string;
  readonly publishedAt: string | null;
  readonly source: string | null;
  readonly byline: string | null;
  readonly language: DocumentLanguage;
  /** Of each mention the number of its sentence in the document, ascending. */
  readonly sentences: readonly number[];
  /** Of each mention the number of its paragraph in the document; {@link NO_PARAGRAPH} where it is not known. */
  readonly paragraphs: readonly number[];
  /** Of each mention the id of the name it bears. */
  readonly names: readonly string[];
}

/** Whose a name is. */
export interface BorneName {
  readonly id: string;
  readonly actor: string;
}

/** What a filter asks of an actor. */
export interface ActorKind {
  readonly id: string;
  readonly type: ActorType;
  readonly hidden: boolean;
}

/** What changed: rows replace those of the same id. */
export interface MentionChange {
  /** The number of the newest change of the graph that is in it. */
  readonly number: number;
  readonly documents: readonly DocumentMentions[];
  /** Ids of documents that are there no longer, or count no longer. */
  readonly gone: readonly string[];
  readonly names: readonly BorneName[];
  readonly actors: readonly ActorKind[];
}
