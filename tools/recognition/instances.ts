import type { Span } from "../../graph/model/mention.ts";
import { labelsOf, type TokenSpan } from "../../ingest/nlp/labeller/labels.ts";
import type { Token, TokenisedSentence } from "../../ingest/nlp/token.ts";
import type { MarkedSentence } from "./corpus.ts";

/** A sentence as the labeller sees it, with the labels it should find. */
export interface Instance {
  readonly tokens: readonly Token[];
  readonly labels: Uint8Array;
  /** How much it counts in training. */
  readonly weight: number;
}

type Tokenise = (text: string, paragraph: Span) => readonly TokenisedSentence[];

/** Splits a marked sentence with the product's own tokeniser. A name takes every token it touches. */
export function instanceOf(tokenise: Tokenise, { text, names }: MarkedSentence, weight: number): Instance {
  const tokens = tokenise(text, { begin: 0, end: text.length }).flatMap((sentence) => sentence.tokens);
  const spans = names.flatMap(({ begin, end, type }): TokenSpan[] => {
    const first = tokens.findIndex((token) => token.end > begin);
    const last = tokens.findLastIndex((token) => token.begin < end);
    return first < 0 || last < first ? [] : [{ first, end: last + 1, type }];
  });
  return { tokens, labels: labelsOf(withoutOverlap(spans), tokens.length), weight };
}

function withoutOverlap(spans: readonly TokenSpan[]): TokenSpan[] {
  return spans.filter((span, index) => index === 0 || span.first >= (spans[index - 1]?.end ?? 0));
}
