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
/** So many lines at the top and the bottom of a page may be its head and foot. */
const EDGE = 2;

const PAGE_NUMBER = /^(?:page\s+)?[-–—]?\s?\p{Nd}{1,4}\s?[-–—]?(?:\s*(?:\/|of|من)\s*\p{Nd}{1,4})?$/iu;

/**
 * The lines of a PDF set as text: lines of one paragraph joined, hyphens at line ends taken away, paragraphs apart by an empty line, without page
 * numbers and running heads.
 */
export function textOfPdfLines(lines: readonly PdfLine[]): string {
  const body = withoutRunningHeads(lines);
  // Within paragraphs lines stand closest; a page of short paragraphs has more of the wider gaps.
  const gap = percentile(
    body.flatMap((line, index) => gapAbove(body[index - 1], line) ?? []),
    0.2,
  );
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

/** The distance to the line above, in heights of a letter; undefined across pages and columns. */
function gapAbove(previous: PdfLine | undefined, line: PdfLine): number | undefined {
  if (previous?.page !== line.page || previous.y <= line.y) return undefined;
  return (previous.y - line.y) / Math.max(previous.height, line.height, 1);
}

/** Lines at the edge of a page that come again at the edge of another one, and page numbers. */
function withoutRunningHeads(lines: readonly PdfLine[]): PdfLine[] {
  const pagesOf = new Map<string, Set<number>>();
  const pages = new Set(lines.map((line) => line.page));
  const edges = new Set([...pages].flatMap((page) => edgeOf(lines.filter((line) => line.page === page))));
  for (const line of edges) pagesOf.set(placeOf(line), (pagesOf.get(placeOf(line)) ?? new Set()).add(line.page));
  const runs = (line: PdfLine) => (pagesOf.get(placeOf(line))?.size ?? 0) > 1 || PAGE_NUMBER.test(line.text);
  return lines.filter((line) => !edges.has(line) || !runs(line));
}

function edgeOf(page: readonly PdfLine[]): PdfLine[] {
  const downwards = [...page].sort((left, right) => right.y - left.y);
  return [...downwards.slice(0, EDGE), ...downwards.slice(-EDGE)];
}

/** What a running head has in common from page to page: its height and, but for the number, its words. */
function placeOf(line: PdfLine): string {
  return `${Math.round(line.y)} ${line.text.replace(/\p{Nd}+/gu, "#")}`;
}

function percentile(values: readonly number[], share: number): number {
  return [...values].sort((left, right) => left - right)[Math.floor((values.length - 1) * share)] ?? 0;
}
