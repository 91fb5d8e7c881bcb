import type { Span } from "../../../graph/model/mention.ts";

/** A line that is not blank; its span leaves out white space at both ends. */
export interface Line extends Span {
  /** Exactly the slice of the text. */
  readonly text: string;
  /** How many blank lines stand before it. */
  readonly blankBefore: number;
}

/** The lines of a text that are not blank, in order. Lines end with `\n`, see plainText(). */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blankBefore = 0;
  let at = 0;
  for (const whole of text.split("\n")) {
    const content = whole.trim();
    if (content === "") blankBefore++;
    else {
      const begin = at + whole.indexOf(content);
      lines.push({ begin, end: begin + content.length, text: content, blankBefore });
      blankBefore = 0;
    }
    at += whole.length + 1;
  }
  return lines;
}
