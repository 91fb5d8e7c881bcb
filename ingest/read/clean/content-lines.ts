import { lineKind } from "../digest/line-kind.ts";
import type { KindedLine, LineKind } from "../digest/line-kind.ts";
import { isSameLine, resembles } from "../digest/resembles.ts";
import { pullQuotes } from "./pull-quotes.ts";

/** Lines that never carry content, wherever they stand. A date alone or a part of the paper may be a subheading, so they are not among these. */
const NOISE: ReadonlySet<LineKind> = new Set([
  "related",
  "teaser",
  "footer",
  "copyright",
  "promo",
  "image",
  "separator",
  "url",
  "label",
]);

/** UTF-16 units; a picture's caption is not longer. */
const LONGEST_CAPTION = 300;

/** The lines of an article that carry content: without pictures and their captions, links to other stories, and what the page added. */
export function contentLines(lines: readonly KindedLine[], title: string | null): KindedLine[] {
  let before = lines.map(withoutMark);
  let kept = oncePassed(before, title);
  // What is left can look otherwise than it did among the rest; it is looked at until nothing changes, so that cleaning again changes nothing.
  while (kept.length < before.length) {
    before = kept;
    kept = oncePassed(before, title);
  }
  return kept;
}

function oncePassed(lines: readonly KindedLine[], title: string | null): KindedLine[] {
  const captions = captionLines(lines);
  const quotes = pullQuotes(lines);
  const kept: KindedLine[] = [];
  let ended = false;
  let gap = false;
  for (const [index, line] of lines.entries()) {
    if (line.kind === "related") ended = true;
    else if (line.kind === "text") ended = false;
    const listed = ended && line.kind === "heading";
    if (
      NOISE.has(line.kind) ||
      captions.has(line) ||
      quotes.has(line) ||
      isField(lines, index) ||
      listed ||
      repeatsTitle(line, title)
    )
      gap = true;
    else {
      kept.push(gap && line.blankBefore === 0 ? { ...line, blankBefore: 1 } : line);
      gap = false;
    }
  }
  return withoutTrailingLabels(kept);
}

/** What an archive notes of an article stands beside other such lines; a line like it alone may be content. */
function isField(lines: readonly KindedLine[], index: number): boolean {
  const noted = (line: KindedLine | undefined) =>
    ["field", "credit", "date", "copyright", "footer"].includes(line?.kind ?? "text");
  return lines[index]?.kind === "field" && (noted(lines[index - 1]) || noted(lines[index + 1]));
}

function repeatsTitle(line: KindedLine, title: string | null): boolean {
  if (title === null) return false;
  return line.kind === "heading" ? resembles(title, line.text) : isSameLine(title, line.text);
}

/** A subheading without the mark of Markdown before it. */
function withoutMark(line: KindedLine): KindedLine {
  const mark = /^(?:#{1,6}\s+)+/u.exec(line.text)?.[0] ?? "";
  if (mark === "") return line;
  const text = line.text.slice(mark.length);
  return { ...line, begin: line.begin + mark.length, text, kind: lineKind(text) };
}

/**
 * Captions: the short lines directly under a picture's line, and two short lines by themselves, neither closed as a sentence
 * (a picture's name and its caption, as pages give them to the clipboard).
 */
function captionLines(lines: readonly KindedLine[]): Set<KindedLine> {
  const captions = new Set<KindedLine>();
  for (const block of blocks(lines)) {
    const length = block.reduce((sum, line) => sum + line.text.length, 0);
    const picture = block.some((line) => line.kind === "image");
    const pair = block.length === 2 && block.every((line) => line.kind === "heading");
    if (length <= LONGEST_CAPTION && block.length <= 3 && (picture || pair))
      for (const line of block) captions.add(line);
  }
  return captions;
}

/** Lines without a blank line between. Where the text has no blank lines at all, every line is a block of its own. */
function blocks(lines: readonly KindedLine[]): KindedLine[][] {
  const spaced = lines.filter((line) => line.blankBefore > 0).length > lines.length / 2;
  const found: KindedLine[][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last !== undefined && spaced && line.blankBefore === 0) last.push(line);
    else found.push([line]);
  }
  return found;
}

/** The part of the paper, a date or an outlet below the last sentence. */
function withoutTrailingLabels(lines: KindedLine[]): KindedLine[] {
  let end = lines.length;
  while (["section", "date", "credit"].includes(lines[end - 1]?.kind ?? "text")) end--;
  return lines.slice(0, end);
}
