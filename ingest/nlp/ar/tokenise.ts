/** Arabic sentences by Unicode's rules (Intl.Segmenter) and tokens by script, with exact offsets. */
import type { Span } from "../../../graph/model/mention.ts";
import { endOfPiece } from "../end-of-piece.ts";
import { remembered } from "../remembered.ts";
import type { Token, TokenisedSentence } from "../token.ts";
import { Word } from "../word.ts";
import { normaliseArabic } from "./normalise.ts";

const segmenter = new Intl.Segmenter("ar", { granularity: "sentence" });

/** A word with its vowels, tatweel and direction marks, a number, a foreign word, or one mark of punctuation. */
const TOKEN =
  /\p{Script=Arabic}[\p{Script=Arabic}\p{M}\u0640\u200C-\u200F]*|\p{Nd}+|[^\p{Script=Arabic}\P{L}]+|[^\s\p{L}\p{Nd}\p{M}\p{Cf}]/gu;

/** “د. محمد”: one letter and a full stop abbreviate a title and end no sentence. */
const ENDS_IN_TITLE = /(?:^|\s)\p{L}\.\s*$/u;

/** The sentences of one paragraph; offsets count in the whole text. */
export function tokeniseArabic(text: string, paragraph: Span): readonly TokenisedSentence[] {
  const sentences: TokenisedSentence[] = [];
  for (const { begin, end } of sentencesOf(text, paragraph)) {
    const tokens = tokensOf(text.slice(begin, end), begin);
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (first !== undefined && last !== undefined) sentences.push({ begin: first.begin, end: last.end, tokens });
  }
  return sentences;
}

function sentencesOf(text: string, paragraph: Span): readonly Span[] {
  const spans: Span[] = [];
  for (let begin = paragraph.begin; begin < paragraph.end;) {
    const limit = endOfPiece(text, begin, paragraph.end);
    const found = sentencesOfPiece(text, { begin, end: limit });
    // The last sentence of a piece goes on in the next one.
    if (limit < paragraph.end && found.length > 1) found.pop();
    spans.push(...found);
    begin = found.at(-1)?.end ?? limit;
  }
  return spans;
}

function sentencesOfPiece(text: string, piece: Span): Span[] {
  const spans: Span[] = [];
  let begin = piece.begin;
  for (const { segment, index } of segmenter.segment(text.slice(piece.begin, piece.end))) {
    const end = piece.begin + index + segment.length;
    if (ENDS_IN_TITLE.test(segment) && end < piece.end) continue;
    spans.push({ begin, end });
    begin = end;
  }
  return spans;
}

function tokensOf(sentence: string, offset: number): Token[] {
  return Array.from(sentence.matchAll(TOKEN), ({ 0: found, index }) => {
    const word = wordOf(found);
    const { text, form } = word;
    return { begin: offset + index, end: offset + index + text.length, text, form, word };
  });
}

const wordOf = remembered((text) => new Word(text, normaliseArabic(text)));
