/**
 * How much speaks for a line being the headline of a new article. Each sign is weak by itself (a subheading may be in capitals,
 * a date may stand in a caption), so they are added up and held against a threshold, as in a naive Bayes decision.
 */
import { creditInHeadline, lengthOfTitleLabel, nameCredit } from "../metadata/credit-line.ts";
import { isDateline } from "../metadata/dateline.ts";
import { looksLikeOutlet } from "../metadata/outlet-name.ts";
import { dateOfLine } from "../metadata/parse-date.ts";
import { normalise } from "../text/normalise.ts";
import { shareIn, stems } from "../text/stems.ts";
import { endsArticle } from "./line-kind.ts";
import type { KindedLine, LineKind } from "./line-kind.ts";
import { resembles } from "./resembles.ts";

/** Weights are about the log-odds of the sign between headlines and other short lines, in nats, rounded to halves. */
const WEIGHT = {
  firstLine: 3,
  repeatedBelow: 4,
  dateBelow: 3,
  creditBelow: 3,
  pictureBelow: 1.5,
  labelBelow: 1.5,
  nameBelow: 1,
  addressBelow: 1.5,
  datelineBelow: 2.5,
  creditInside: 3,
  dateAbove: 3,
  afterEnd: 2.5,
  afterSeparator: 2,
  marked: 2.5,
  labelled: 3,
  capitals: 2,
  titleCase: 1.5,
  otherScript: 2.5,
  newSubject: 2,
  oldSubject: -1,
  quotedBelow: -3,
  ownBlock: 2,
  headlineLength: 1,
  headingBelow: -1.5,
  glued: -2,
  caption: -4,
  short: -1.5,
  outlet: -3,
} as const;

/** From here on a line is taken for a headline. */
export const THRESHOLD = 3;

/** How many lines below a headline its header may reach. */
const HEADER_LINES = 6;
/** How far up the text of the article above is looked for. */
const LINES_ABOVE = 30;
/**
 * How many lines of text on either side a headline is compared with. Its words come below it and not above, where those of a subheading
 * come on both sides; after the idea of Hearst, TextTiling, 1997, that a new subject brings new words.
 */
const COMPARED_LINES = 4;
/** The share of a headline's words that come in its own text. */
const OWN_TEXT = 0.5;
/** How much larger the share of a headline's words below it has to be than above. */
const NEW_SUBJECT = 0.3;

/** How a text as a whole sets its articles off. */
export interface DigestStyle {
  /** Whether dates stand above the headline they belong to. */
  readonly datesAbove: boolean;
  /** The Markdown level of headlines (1 for `#`), 0 where the text has none. */
  readonly headlineLevel: number;
}

/** The evidence that line `index` is a headline; below 0 nothing speaks for it. */
export function headlineEvidence(lines: readonly KindedLine[], index: number, style: DigestStyle): number {
  const line = lines[index];
  if (line?.kind !== "heading") return -1;
  const signs =
    evidenceAbove(lines, index, line, style) +
    evidenceInside(line, style) +
    evidenceBelow(lines, index, line) +
    (isOutletLine(lines, index) ? WEIGHT.outlet : 0);
  // Comparing words costs the most, and is left out where it could change nothing.
  return signs + WEIGHT.newSubject < THRESHOLD ? signs : signs + evidenceOfWords(lines, index, line);
}

function evidenceAbove(lines: readonly KindedLine[], index: number, line: KindedLine, style: DigestStyle): number {
  const previous = lines[index - 1];
  if (previous === undefined) return WEIGHT.firstLine;
  let sum = 0;
  if (followsEnd(lines, index)) sum += WEIGHT.afterEnd;
  if (previous.kind === "separator") sum += WEIGHT.afterSeparator;
  if (isDatedAbove(lines, index, style)) sum += WEIGHT.dateAbove;
  if (line.blankBefore === 0 && (previous.kind === "text" || previous.kind === "heading")) sum += WEIGHT.glued;
  if (line.blankBefore === 0 && previous.kind === "image") sum += WEIGHT.caption;
  const next = lines[index + 1];
  if (line.blankBefore > 0 && next?.kind === "text" && next.blankBefore === 0) sum += WEIGHT.ownBlock;
  const above = lines.slice(Math.max(0, index - LINES_ABOVE), index).findLast((candidate) => candidate.kind === "text");
  if (above !== undefined && above.arabic !== line.arabic) sum += WEIGHT.otherScript;
  return sum;
}

/** Whether the date above a heading is its own: dates stand above headlines everywhere in this text, or something ended between it and what is above. */
export function isDatedAbove(lines: readonly KindedLine[], index: number, style: DigestStyle): boolean {
  if (lines[index - 1]?.kind !== "date") return false;
  const before = lines[index - 2]?.kind ?? "separator";
  return style.datesAbove || (lines[index + 1]?.kind !== "date" && (before === "separator" || endsArticle(before)));
}

/** Whether the article above has ended: by a line that ends one, or by titles of other stories listed under such a line. */
function followsEnd(lines: readonly KindedLine[], index: number): boolean {
  for (let above = index - 1; above >= 0 && index - above <= HEADER_LINES; above--) {
    const kind = lines[above]?.kind ?? "text";
    if (endsArticle(kind)) return true;
    if (kind !== "heading" && kind !== "promo" && kind !== "url") return false;
  }
  return false;
}

/** The level of a Markdown heading, 0 for other lines. */
export function markLevel(text: string): number {
  return /^(#{1,6})\s/u.exec(text)?.[1]?.length ?? 0;
}

function evidenceInside(line: KindedLine, style: DigestStyle): number {
  const words = line.text.split(/\s+/u);
  const long = words.filter((word) => /\p{L}{4}/u.test(word));
  const capital = long.filter((word) => /^\P{L}*\p{Lu}/u.test(word));
  let sum = words.length < 3 ? WEIGHT.short : words.length >= 5 && words.length <= 16 ? WEIGHT.headlineLength : 0;
  if (style.headlineLevel > 0 && markLevel(line.text) === style.headlineLevel) sum += WEIGHT.marked;
  if (lengthOfTitleLabel(line.text) > 0) sum += WEIGHT.labelled;
  if (creditInHeadline(line.text).credit !== undefined) sum += WEIGHT.creditInside;
  if (long.length >= 3 && /\p{Lu}/u.test(line.text) && line.text === line.text.toUpperCase()) sum += WEIGHT.capitals;
  else if (long.length >= 3 && capital.length > long.length * 0.6) sum += WEIGHT.titleCase;
  return sum;
}

function evidenceBelow(lines: readonly KindedLine[], index: number, line: KindedLine): number {
  let sum = 0;
  for (let distance = 1; distance <= HEADER_LINES; distance++) {
    const next = lines[index + distance];
    if (next?.kind === "copyright") continue;
    if (next === undefined || endsArticle(next.kind) || next.kind === "message") return sum;
    if (resembles(line.text, next.text)) return sum + WEIGHT.repeatedBelow;
    if (next.kind === "text") return sum + (isDateline(next.text) ? WEIGHT.datelineBelow : 0);
    const weight = isOutletLine(lines, index + distance) ? WEIGHT.creditBelow : weightBelow(next);
    if (distance === 1 && next.kind === "heading" && weight === 0) sum += WEIGHT.headingBelow;
    sum += weight / Math.sqrt(distance);
  }
  return sum;
}

/** A short line that says when, and something else besides: “Halvard, 3 May 2023 – Politics”. */
export function isDatedLine(line: KindedLine): boolean {
  return line.kind === "heading" && line.text.length <= 80 && dateOfLine(line.text) !== null;
}

/** What may stand in a header beside the name of the outlet. */
const BESIDE_OUTLET: ReadonlySet<LineKind> = new Set(["date", "credit", "field", "copyright"]);

/** The name of an outlet under a headline, by itself: other lines of a header stand beside it, or no empty line above it. */
function isOutletLine(lines: readonly KindedLine[], index: number): boolean {
  const [previous, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  if (line?.kind !== "heading" || previous === undefined || !looksLikeOutlet(line.text)) return false;
  if (BESIDE_OUTLET.has(previous.kind)) return true;
  return previous.kind === "heading" && (line.blankBefore === 0 || BESIDE_OUTLET.has(next?.kind ?? "text"));
}

function weightBelow(line: KindedLine): number {
  if (line.kind === "date") return WEIGHT.dateBelow;
  if (line.kind === "credit" || line.kind === "field") return WEIGHT.creditBelow;
  if (line.kind === "image") return WEIGHT.pictureBelow;
  if (line.kind === "label") return WEIGHT.labelBelow;
  if (line.kind === "url") return WEIGHT.addressBelow;
  if (isDatedLine(line)) return WEIGHT.dateBelow;
  return line.kind === "heading" && nameCredit(line.text) !== undefined ? WEIGHT.nameBelow : 0;
}

function evidenceOfWords(lines: readonly KindedLine[], index: number, line: KindedLine): number {
  const below = textsNear(lines.slice(index + 1, index + 1 + HEADER_LINES + COMPARED_LINES));
  const above = textsNear(lines.slice(Math.max(0, index - HEADER_LINES - COMPARED_LINES), index).reverse());
  const own = stems(line.text);
  if (below.length === 0 || above.length === 0 || own.size < 2) return 0;
  if (below.some((text) => normalise(text).includes(normalise(line.text)))) return WEIGHT.quotedBelow;
  const gain = shareIn(own, stems(below.join(" "))) - shareIn(own, stems(above.join(" ")));
  if (gain >= NEW_SUBJECT) return WEIGHT.newSubject;
  return gain <= 0 ? WEIGHT.oldSubject : 0;
}

/** Whether most words of a line come in the text below it, as those of its own headline do and those of a link to another story do not. */
export function speaksOfBelow(lines: readonly KindedLine[], index: number): boolean {
  const below = textsNear(lines.slice(index + 1, index + 1 + HEADER_LINES + COMPARED_LINES));
  return shareIn(stems(creditInHeadline(lines[index]?.text ?? "").title), stems(below.join(" "))) >= OWN_TEXT;
}

function textsNear(lines: readonly KindedLine[]): string[] {
  return lines
    .filter((line) => line.kind === "text")
    .slice(0, COMPARED_LINES)
    .map((line) => line.text);
}
