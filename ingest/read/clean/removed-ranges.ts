import type { Span } from "../../../graph/model/mention.ts";

/** An article as it stood in its input, and what of it was left out. Taking the ranges out of `text` gives exactly the article's text. */
export interface OriginalText {
  readonly text: string;
  /** In order, apart from each other, none empty. Offsets count in `text` here. */
  readonly removed: readonly Span[];
}

/** Characters inside a line that are not seen and would split words: soft hyphens, zero width spaces and byte order marks. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]+/gu;

/** The text of an article: the original without what was removed. */
export function keptText({ text, removed }: OriginalText): string {
  let kept = "";
  let at = 0;
  for (const { begin, end } of removed) {
    kept += text.slice(at, begin);
    at = end;
  }
  return kept + text.slice(at);
}

/**
 * What has to go so that the given lines are left, with one line end between neighbours and an empty line where more stood between.
 *
 * @param lines spans of whole lines of `text`, in order
 */
export function removeAllBut(text: string, lines: readonly Span[]): OriginalText {
  const removed: Span[] = [];
  const remove = (begin: number, end: number) => {
    const last = removed.at(-1);
    if (begin >= end) return;
    if (last?.end === begin) removed[removed.length - 1] = { begin: last.begin, end };
    else removed.push({ begin, end });
  };
  let at = 0;
  for (const [index, line] of lines.entries()) {
    for (const kept of index === 0 ? [] : lineEndsToKeep(text, at, line.begin)) {
      remove(at, kept);
      at = kept + 1;
    }
    remove(at, line.begin);
    for (const unseen of text.slice(line.begin, line.end).matchAll(UNSEEN)) {
      remove(line.begin + unseen.index, line.begin + unseen.index + unseen[0].length);
    }
    at = line.end;
  }
  remove(at, text.length);
  return { text, removed };
}

/** Of the line ends between two lines the first and, where there are more, the last. */
function lineEndsToKeep(text: string, begin: number, end: number): number[] {
  const first = text.indexOf("\n", begin);
  const last = text.lastIndexOf("\n", end - 1);
  return first === last ? [first] : [first, last];
}
