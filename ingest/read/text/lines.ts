import type { Span } from "../../../graph/model/mention.ts";

/** A line that is not blank; its span leaves out white space at both ends. */
export interface Line extends Span {
  /** Exactly the slice of the text. */
  readonly text: string;
  /** How many blank lines stand before it. */
  readonly blankBefore: number;
}

const LINE = /[^\r\n\u2028\u2029\f]*(?:\r\n|[\r\n\u2028\u2029\f]|$)/gu;

/** The lines of a text that are not blank, in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blankBefore = 0;
  for (const match of text.matchAll(LINE)) {
    if (match[0] === "") break;
    const content = match[0].trim();
    if (content === "") {
      blankBefore++;
      continue;
    }
    const begin = match.index + match[0].indexOf(content);
    lines.push({ begin, end: begin + content.length, text: content, blankBefore });
    blankBefore = 0;
  }
  return lines;
}
