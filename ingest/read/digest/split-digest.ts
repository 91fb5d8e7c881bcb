import type { Span } from "../../../graph/model/mention.ts";
import { nameCredit } from "../metadata/credit-line.ts";
import { linesOf } from "../text/lines.ts";
import type { Line } from "../text/lines.ts";
import { normalise } from "../text/normalise.ts";
import { lineKind } from "./line-kind.ts";
import type { LineKind } from "./line-kind.ts";

export interface KindedLine extends Line {
  readonly kind: LineKind;
}

/** One article of a digest: its range, all its lines, and which of them is the headline. */
export interface DigestPart extends Span {
  readonly lines: readonly KindedLine[];
  readonly headline: KindedLine | null;
}

/** How much each sign says that a line is the headline of a new article, against a subheading inside one. */
const WEIGHT = {
  firstLine: 3,
  repeated: 4,
  date: 3,
  credit: 3,
  picture: 1.5,
  label: 1.5,
  name: 1,
  afterEnd: 2.5,
  afterSeparator: 1.5,
  capitals: 2,
  titleCase: 1.5,
  otherScript: 2.5,
  noBody: -1.5,
  glued: -2,
  oneWord: -1.5,
} as const;
const THRESHOLD = 3;
/** How far down the lines of a header may reach. */
const HEADER_LINES = 6;

/** Splits a text into its articles. The parts tile the text from its first line on. */
export function splitDigest(text: string): DigestPart[] {
  const lines = linesOf(text).map((line) => ({ ...line, kind: lineKind(line.text) }));
  const starts: number[] = [];
  for (const index of lines.keys()) {
    if (lines[index]?.kind !== "heading" || evidence(lines, index) < THRESHOLD) continue;
    const last = starts.at(-1);
    if (last === undefined || hasBody(lines, last + 1, index)) starts.push(index);
    else if (hasEnding(lines, last + 1, index) || !isHeader(lines, last)) starts[starts.length - 1] = index;
  }
  return toParts(text, lines, starts);
}

function toParts(text: string, lines: readonly KindedLine[], starts: readonly number[]): DigestPart[] {
  const bounds = [...(starts[0] === 0 || lines.length === 0 ? [] : [0]), ...starts];
  return bounds.map((from, order) => {
    const to = bounds[order + 1] ?? lines.length;
    const first = lines[from];
    return {
      begin: first?.begin ?? 0,
      end: lines[to]?.begin ?? text.length,
      lines: lines.slice(from, to),
      headline: starts.includes(from) && first !== undefined ? first : null,
    };
  });
}

function evidence(lines: readonly KindedLine[], index: number): number {
  const line = lines[index];
  if (line === undefined) return 0;
  return before(lines, index, line) + shape(line) + after(lines, index, line);
}

function before(lines: readonly KindedLine[], index: number, line: KindedLine): number {
  const previous = lines[index - 1];
  if (previous === undefined) return WEIGHT.firstLine;
  let sum = 0;
  if (endsArticle(previous.kind) || (previous.kind === "heading" && endsArticle(lines[index - 2]?.kind ?? "text")))
    sum += WEIGHT.afterEnd;
  if (previous.kind === "separator") sum += WEIGHT.afterSeparator;
  if (line.blankBefore === 0 && previous.kind === "text") sum += WEIGHT.glued;
  const body = lines.slice(0, index).findLast((candidate) => candidate.kind === "text");
  if (body !== undefined && isArabic(body.text) !== isArabic(line.text)) sum += WEIGHT.otherScript;
  return sum;
}

function shape(line: KindedLine): number {
  const words = line.text.split(/\s+/u);
  const long = words.filter((word) => /\p{L}{4}/u.test(word));
  let sum = words.length < 3 ? WEIGHT.oneWord : 0;
  if (long.length >= 3 && line.text === line.text.toUpperCase() && /\p{Lu}/u.test(line.text)) sum += WEIGHT.capitals;
  else if (long.length >= 3 && long.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length > long.length * 0.6)
    sum += WEIGHT.titleCase;
  return sum;
}

function after(lines: readonly KindedLine[], index: number, line: KindedLine): number {
  let sum = 0;
  for (let distance = 1; distance <= HEADER_LINES; distance++) {
    const next = lines[index + distance];
    if (next === undefined || next.kind === "text" || endsArticle(next.kind)) break;
    if (resembles(line.text, next.text)) return sum + WEIGHT.repeated;
    const weight = weightBelow(next);
    if (distance === 1 && next.kind === "heading" && weight === 0) sum += WEIGHT.noBody;
    sum += weight / Math.sqrt(distance);
  }
  return sum;
}

function weightBelow(line: KindedLine): number {
  if (line.kind === "date") return WEIGHT.date;
  if (line.kind === "credit") return WEIGHT.credit;
  if (line.kind === "image") return WEIGHT.picture;
  if (line.kind === "label") return WEIGHT.label;
  return line.kind === "heading" && nameCredit(line.text) !== undefined ? WEIGHT.name : 0;
}

/** Whether two lines are the same headline: one holds all words of the other, or nearly. */
export function resembles(left: string, right: string): boolean {
  const [shorter, longer] = [words(left), words(right)].sort((a, b) => a.size - b.size) as [Set<string>, Set<string>];
  if (shorter.size < 3) return normalise(left) === normalise(right);
  return [...shorter].filter((word) => longer.has(word)).length >= shorter.size * 0.75;
}

function words(text: string): Set<string> {
  return new Set(normalise(text).split(" "));
}

function isHeader(lines: readonly KindedLine[], index: number): boolean {
  const line = lines[index];
  return line !== undefined && after(lines, index, line) >= WEIGHT.date / 2;
}

function hasBody(lines: readonly KindedLine[], from: number, to: number): boolean {
  return lines.slice(from, to).some((line) => line.kind === "text");
}

function hasEnding(lines: readonly KindedLine[], from: number, to: number): boolean {
  return lines.slice(from, to).some((line) => endsArticle(line.kind));
}

function endsArticle(kind: LineKind): boolean {
  return kind === "related" || kind === "footer" || kind === "teaser";
}

function isArabic(text: string): boolean {
  return (text.match(/\p{Script=Arabic}/gu)?.length ?? 0) > (text.match(/\p{Script=Latin}/gu)?.length ?? 0);
}
