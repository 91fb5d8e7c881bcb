import { readFileSync } from "node:fs";
import type { NameMention, Span } from "../../graph/model/mention.ts";
import type { ActorType } from "../../graph/model/ontology.ts";

/** A line of a gold file: a text with every name marked, and whose name it is. */
export interface GoldArticle {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly entities: readonly (Span & { readonly type: ActorType; readonly id: string })[];
}

export function readGold(file: string): readonly GoldArticle[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as GoldArticle);
}

/** The marked names as a recogniser that makes no mistake would give them. */
export function goldMentions({ text, entities }: GoldArticle): readonly NameMention[] {
  return entities
    .toSorted((a, b) => a.begin - b.begin)
    .map(({ begin, end, type }) => ({
      begin,
      end,
      type,
      text: text.slice(begin, end),
      confidence: 1,
      method: "model",
    }));
}

/** Sentences by the Unicode rules, and never across lines. */
export function sentencesOf({ text, lang }: GoldArticle): readonly Span[] {
  const segments = new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text);
  return [...segments].flatMap(({ segment, index }) => {
    let begin = index;
    return segment.split("\n").map((line) => {
      const span = { begin, end: begin + line.length };
      begin = span.end + 1;
      return span;
    });
  });
}
