/**
 * How much speaks for a line being the headline of a new article. Each sign is weak by itself (a subheading may be in capitals,
 * a date may stand in a caption), so they are added up and held against a threshold, as in a naive Bayes decision.
 */
import { nameCredit } from "../metadata/credit-line.ts";
import { commonShare, stems } from "../text/stems.ts";
import { endsArticle } from "./line-kind.ts";
import type { KindedLine } from "./line-kind.ts";
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
  datelineBelow: 2.5,
  dateAbove: 3,
  afterEnd: 2.5,
  afterSeparator: 2,
  marked: 2.5,
  capitals: 2,
  titleCase: 1.5,
  otherScript: 2.5,
  newVocabulary: 1,
  sameVocabulary: -1.5,
  ownBody: 0.5,
  foreignBody: -1.5,
  headingBelow: -1.5,
  glued: -2,
  short: -1.5,
} as const;

/** From here on a line is taken for a headline. */
export const THRESHOLD = 3;

/** How many lines below a headline its header may reach. */
const HEADER_LINES = 6;
/** How far up the text of the article above is looked for. */
const LINES_ABOVE = 30;
/** How many lines of text on either side are compared (Hearst, TextTiling, 1997: a new subject brings new words). */
const COMPARED_LINES = 4;

/** The evidence that line `index` is a headline; below 0 nothing speaks for it. `datesAbove`: whether this text dates its articles above the headline. */
export function headlineEvidence(lines: readonly KindedLine[], index: number, datesAbove: boolean): number {
  const line = lines[index];
  if (line?.kind !== "heading") return -1;
  return (
    evidenceAbove(lines, index, line, datesAbove) +
    evidenceInside(line) +
    evidenceBelow(lines, index, line) +
    evidenceOfWords(lines, index, line)
  );
}

function evidenceAbove(lines: readonly KindedLine[], index: number, line: KindedLine, datesAbove: boolean): number {
  const previous = lines[index - 1];
  if (previous === undefined) return WEIGHT.firstLine;
  let sum = 0;
  if (followsEnd(lines, index)) sum += WEIGHT.afterEnd;
  if (previous.kind === "separator") sum += WEIGHT.afterSeparator;
  if (previous.kind === "date" && datesAbove) sum += WEIGHT.dateAbove;
  if (line.blankBefore === 0 && previous.kind === "text") sum += WEIGHT.glued;
  const above = lines.slice(Math.max(0, index - LINES_ABOVE), index).findLast((candidate) => candidate.kind === "text");
  if (above !== undefined && above.arabic !== line.arabic) sum += WEIGHT.otherScript;
  return sum;
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

function evidenceInside(line: KindedLine): number {
  const words = line.text.split(/\s+/u);
  const long = words.filter((word) => /\p{L}{4}/u.test(word));
  const capital = long.filter((word) => /^\P{L}*\p{Lu}/u.test(word));
  let sum = words.length < 3 ? WEIGHT.short : 0;
  if (/^#{1,2}\s/u.test(line.text)) sum += WEIGHT.marked;
  if (long.length >= 3 && /\p{Lu}/u.test(line.text) && line.text === line.text.toUpperCase()) sum += WEIGHT.capitals;
  else if (long.length >= 3 && capital.length > long.length * 0.6) sum += WEIGHT.titleCase;
  return sum;
}

function evidenceBelow(lines: readonly KindedLine[], index: number, line: KindedLine): number {
  let sum = 0;
  for (let distance = 1; distance <= HEADER_LINES; distance++) {
    const next = lines[index + distance];
    if (next === undefined || endsArticle(next.kind)) return sum;
    if (resembles(line.text, next.text)) return sum + WEIGHT.repeatedBelow;
    if (next.kind === "text") return sum + (isDateline(next.text) ? WEIGHT.datelineBelow : 0);
    const weight = weightBelow(next);
    if (distance === 1 && next.kind === "heading" && weight === 0) sum += WEIGHT.headingBelow;
    sum += weight / Math.sqrt(distance);
  }
  return sum;
}

function weightBelow(line: KindedLine): number {
  if (line.kind === "date") return WEIGHT.dateBelow;
  if (line.kind === "credit") return WEIGHT.creditBelow;
  if (line.kind === "image") return WEIGHT.pictureBelow;
  if (line.kind === "label") return WEIGHT.labelBelow;
  return line.kind === "heading" && nameCredit(line.text) !== undefined ? WEIGHT.nameBelow : 0;
}

/** “BAGHDAD, March 3 (Agency) —”, “بغداد - وكالات:”: how the first sentence of a report begins. */
function isDateline(text: string): boolean {
  return /^(?:\p{Lu}[\p{Lu}\s.]{2,25}(?:,[^—–:]{2,30})?(?:\([^)]{2,30}\))?\s*[—–:-]|[\p{Script=Arabic}\s]{3,20}[-–—/]\s*[\p{Script=Arabic}\s"“”«»]{3,25}:)/u.test(
    text,
  );
}

function evidenceOfWords(lines: readonly KindedLine[], index: number, line: KindedLine): number {
  const below = textStems(lines.slice(index + 1, index + 1 + HEADER_LINES + COMPARED_LINES));
  if (below.size === 0) return 0;
  const above = textStems(lines.slice(Math.max(0, index - HEADER_LINES - COMPARED_LINES), index).reverse());
  let sum = 0;
  const own = commonShare(stems(line.text), below);
  if (own > 0.5) sum += WEIGHT.ownBody;
  else if (own === 0) sum += WEIGHT.foreignBody;
  if (above.size > 20 && below.size > 20) {
    const common = commonShare(above, below);
    if (common < 0.1) sum += WEIGHT.newVocabulary;
    else if (common > 0.25) sum += WEIGHT.sameVocabulary;
  }
  return sum;
}

function textStems(lines: readonly KindedLine[]): Set<string> {
  const texts = lines.filter((line) => line.kind === "text").slice(0, COMPARED_LINES);
  return stems(texts.map((line) => line.text).join(" "));
}
