/** A run of text on a page of a PDF, with where it stands; in points, `y` from the bottom up. */
export interface PdfLine {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A gap between lines above this many times the usual one parts paragraphs. */
const PARAGRAPH_GAP = 1.35;
/** A line that ends before this share of the usual width, and closes a sentence, is the last of its paragraph. */
const FULL_LINE = 0.8;
/** A line on at least this many pages at the same height is a page's head or foot. */
const REPEATED_PAGES = 3;

/**
 * The lines of a PDF set as text: lines of one paragraph joined, hyphens at line ends taken away, paragraphs apart by an empty line, without page
 * numbers and running heads.
 */
export function textOfPdfLines(lines: readonly PdfLine[]): string {
  const body = withoutRunningHeads(lines);
  const gap = median(body.flatMap((line, index) => gapAbove(body[index - 1], line) ?? []));
  const width = percentile(
    body.map((line) => line.width),
    0.9,
  );
  let text = "";
  for (const [index, line] of body.entries()) {
    const previous = body[index - 1];
    if (previous === undefined) text = line.text;
    else if (beginsParagraph(previous, line, gap, width)) text += `\n\n${line.text}`;
    else text = joinLines(text, line.text);
  }
  return text;
}

function beginsParagraph(previous: PdfLine, line: PdfLine, gap: number, width: number): boolean {
  if (Math.abs(previous.height - line.height) > Math.max(previous.height, line.height) * 0.12) return true;
  const above = gapAbove(previous, line);
  if (above !== undefined && above > gap * PARAGRAPH_GAP) return true;
  const closed = /[.!?؟…:]["'”’»)\]]*$/u.test(previous.text);
  return previous.width < width * FULL_LINE && (closed || above === undefined || line.width > previous.width * 1.5);
}

/** A word parted at a line end is one word again; a hyphen between capitals or digits stays. */
function joinLines(text: string, next: string): string {
  if (/\p{Ll}[-‐\u00ad]$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next;
  return `${text} ${next}`;
}

/** Undefined across pages and columns. */
function gapAbove(previous: PdfLine | undefined, line: PdfLine): number | undefined {
  if (previous?.page !== line.page || previous.y <= line.y) return undefined;
  return previous.y - line.y;
}

function withoutRunningHeads(lines: readonly PdfLine[]): PdfLine[] {
  const pagesOf = new Map<string, Set<number>>();
  for (const line of lines) pagesOf.set(placeOf(line), (pagesOf.get(placeOf(line)) ?? new Set()).add(line.page));
  return lines.filter(
    (line) =>
      (pagesOf.get(placeOf(line))?.size ?? 0) < REPEATED_PAGES &&
      !/^(?:page\s+)?\p{Nd}{1,4}(?:\s*(?:\/|of|من)\s*\p{Nd}{1,4})?$/iu.test(line.text),
  );
}

/** What a running head has in common from page to page: its height and, but for the number, its words. */
function placeOf(line: PdfLine): string {
  return `${Math.round(line.y)} ${line.text.replace(/\p{Nd}+/gu, "#")}`;
}

function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

function percentile(values: readonly number[], share: number): number {
  return [...values].sort((left, right) => left - right)[Math.floor((values.length - 1) * share)] ?? 0;
}
