/** Rows of the export as the graph's own schema has them, for formats that fill another graph database. */
import type { Actor } from "../model/actor.ts";
import { ACTOR_TYPES } from "../model/ontology.ts";
import type { CitedDocument } from "./export-format.ts";

/** A document's properties; it goes without its text. */
export const DOCUMENT_PROPERTIES = [
  "id",
  "title",
  "byline",
  "source",
  "url",
  "publishedAt",
  "language",
  "duplicateOf",
] as const satisfies readonly (keyof CitedDocument["document"])[];

/** The second label of an actor's node. */
export function labelOf({ type }: Pick<Actor, "type">): string {
  const definition = ACTOR_TYPES.find((candidate) => candidate.type === type);
  if (definition === undefined) throw new TypeError(`Unknown type of actor: ${type}`);
  return definition.label;
}

/** Begin and end are offsets into the document's text, as the graph stores them. */
export interface SentenceRow {
  readonly id: string;
  readonly document: string;
  readonly index: number;
  readonly text: string;
  readonly begin: number;
  readonly end: number;
}

export interface MentionRow {
  readonly actor: string;
  readonly sentence: string;
  readonly surface: string;
  readonly begin: number;
  readonly end: number;
  readonly confidence: number;
  readonly method: string;
}

export function sentenceRows({ document, sentences }: CitedDocument): readonly SentenceRow[] {
  return sentences.map(({ id, index, text, begin }) => {
    return { id, document: document.id, index, text, begin, end: begin + text.length };
  });
}

export function mentionRows({ sentences }: CitedDocument): readonly MentionRow[] {
  return sentences.flatMap((sentence) =>
    sentence.mentions.map(({ actor, surface, begin, end, confidence, method }) => {
      const place = { begin: sentence.begin + begin, end: sentence.begin + end };
      return { actor, sentence: sentence.id, surface, ...place, confidence, method };
    }),
  );
}
