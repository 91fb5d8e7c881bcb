import type { RemovedPiece } from "../../graph/model/document.ts";
import type { Segment } from "./marked-text.ts";

/** A piece of an original: of the text, or of what was removed from it. */
export type OriginalPiece =
  | ({ readonly kind: "kept" } & Segment)
  | {
      readonly kind: "removed";
      /** Its number among all that was removed. */
      readonly number: number;
      /** As it stood, without the white space around it. */
      readonly text: string;
      /** Whether it stood in lines of its own, and not inside of one. */
      readonly wholeLines: boolean;
    };

const UNSEEN = /^[\s\u00ad\u200b-\u200f\u2060]*$/u;

/** What was removed that a reader would see: neither white space nor characters without a shape. */
export function seenPieces(removed: readonly RemovedPiece[]): readonly RemovedPiece[] {
  return removed.filter(({ text }) => !UNSEEN.test(text));
}

/** Puts what was removed back between the segments of a text. A name that something stood inside of is cut in two there. */
export function withRemoved(segments: readonly Segment[], removed: readonly RemovedPiece[]): readonly OriginalPiece[] {
  const waiting = seenPieces(removed).map(({ at, text }, number) => ({ at, number, text }));
  const pieces: OriginalPiece[] = [];
  const last = segments.at(-1);
  const length = last === undefined ? 0 : last.begin + last.text.length;
  const putIn = (upTo: number): void => {
    while (waiting[0] !== undefined && waiting[0].at <= upTo) {
      const { at, number, text } = waiting.shift() ?? waiting[0];
      const wholeLines = text.includes("\n") || at === 0 || at === length;
      pieces.push({ kind: "removed", number, text: text.trim(), wholeLines });
    }
  };
  for (const { begin, text, actor } of segments) {
    let done = 0;
    while (waiting[0] !== undefined && waiting[0].at < begin + text.length) {
      const cut = Math.max(done, waiting[0].at - begin);
      if (cut > done) pieces.push({ kind: "kept", begin: begin + done, text: text.slice(done, cut), actor });
      done = cut;
      putIn(begin + cut);
    }
    if (done < text.length) pieces.push({ kind: "kept", begin: begin + done, text: text.slice(done), actor });
  }
  putIn(Infinity);
  return pieces;
}
