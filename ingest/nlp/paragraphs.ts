import type { Span } from "../../graph/model/mention.ts";

const LINE_BREAK = /[\n\r\v\f\u0085\u2028\u2029]+/g;

/** The stretches between line breaks that hold anything but white space. A line break always ends a sentence. */
export function paragraphsOf(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  let begin = 0;
  const add = (end: number): void => {
    if (text.slice(begin, end).trim() !== "") paragraphs.push({ begin, end });
  };
  for (const lineBreak of text.matchAll(LINE_BREAK)) {
    add(lineBreak.index);
    begin = lineBreak.index + lineBreak[0].length;
  }
  add(text.length);
  return paragraphs;
}
