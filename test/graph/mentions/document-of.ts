import type { DocumentMentions } from "../../../graph/mentions/mention-rows.ts";

export interface Named {
  readonly name: string;
  /** Of the sentence and of the paragraph. */
  readonly index: number;
  readonly paragraph: number;
}

/** A document of these mentions and of nothing that sets it apart from others. */
export const documentOf = (id: string, mentions: readonly Named[]): DocumentMentions => ({
  id,
  publishedAt: "2021-07-27",
  source: null,
  byline: null,
  language: "en",
  sentences: mentions.map(({ index }) => index),
  paragraphs: mentions.map(({ paragraph }) => paragraph),
  names: mentions.map(({ name }) => name),
});
