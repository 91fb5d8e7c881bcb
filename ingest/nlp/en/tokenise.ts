/** English sentences and tokens by wink-nlp, with exact offsets. */
import type { Span } from "../../../graph/model/mention.ts";
import { endOfPiece } from "../end-of-piece.ts";
import { remembered } from "../remembered.ts";
import type { Token, TokenisedSentence } from "../token.ts";
import type { Word } from "../word.ts";
import { lazyWink } from "./wink.ts";
import { wordOf } from "./words.ts";

const sentencesByWink = lazyWink(["sbd"]);

/** Names stand on either side of a hyphen or stroke: anti-US, Paris-London, Kyiv/Kiev. */
const JOINT = /[-‐‑–—/]/;
const PIECES = /[-‐‑–—/]|[^-‐‑–—/]+/g;

/** The sentences of one paragraph; offsets count in the whole text. */
export function tokeniseEnglish(text: string, paragraph: Span): readonly TokenisedSentence[] {
  const sentences: TokenisedSentence[] = [];
  for (let begin = paragraph.begin; begin < paragraph.end;) {
    const end = endOfPiece(text, begin, paragraph.end);
    sentences.push(...tokenisePiece(text, begin, end));
    begin = end;
  }
  return sentences;
}

function tokenisePiece(text: string, begin: number, end: number): readonly TokenisedSentence[] {
  const wink = sentencesByWink();
  const piece = text.slice(begin, end);
  const doc = wink.readDoc(piece);
  // wink-nlp takes these as keys; they are never called as methods.
  /* eslint-disable @typescript-eslint/unbound-method */
  const values = doc.tokens().out(wink.its.value);
  const spans = doc.sentences().out(wink.its.span) as unknown as [number, number][];
  /* eslint-enable @typescript-eslint/unbound-method */
  let cursor = 0;
  return spans.flatMap(([first, last]) => {
    const tokens: Token[] = [];
    for (let index = first; index <= last; index++) {
      const value = values[index] ?? "";
      const at = piece.indexOf(value, cursor);
      if (value === "" || at < 0) continue;
      cursor = at + value.length;
      for (const { word, offset } of piecesOf(value)) {
        const start = begin + at + offset;
        tokens.push({ begin: start, end: start + word.text.length, text: word.text, form: word.form, word });
      }
    }
    const [head, tail] = [tokens[0], tokens.at(-1)];
    return head === undefined || tail === undefined ? [] : [{ begin: head.begin, end: tail.end, tokens }];
  });
}

/** A piece of a word, and how far behind the word's beginning it begins. */
interface Piece {
  readonly word: Word;
  readonly offset: number;
}

/** The pieces of a word that wink-nlp leaves whole. */
export const piecesOf = remembered((value): readonly Piece[] => {
  const whole = !JOINT.test(value) || value.includes("@") || value.includes("://");
  const pieces = whole ? [{ 0: value, index: 0 }] : Array.from(value.matchAll(PIECES));
  return pieces.map(({ 0: text, index: offset }) => ({ word: wordOf(text), offset }));
});

/** Whether a piece is what joins two words. */
export function isJoint(piece: string): boolean {
  return piece.length === 1 && JOINT.test(piece);
}
