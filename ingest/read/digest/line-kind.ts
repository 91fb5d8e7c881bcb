import { compoundCredit } from "../metadata/compound-credit.ts";
import { isArchiveField, labelledCredit, outletCredit } from "../metadata/credit-line.ts";
import { messageCredit } from "../metadata/message-line.ts";
import { isDateLine } from "../metadata/parse-date.ts";
import { linesOf } from "../text/lines.ts";
import type { Line } from "../text/lines.ts";
import { loadTable } from "../text/load-table.ts";
import { normalise } from "../text/normalise.ts";
import { isSameLine } from "./resembles.ts";

/**
 * What a line is, seen by itself. `heading` may be a headline or a subheading, `text` is a line of the body, the others carry
 * no content: see line-patterns.tsv for what each of them stands for.
 */
export type LineKind =
  | "related"
  | "teaser"
  | "footer"
  | "copyright"
  | "promo"
  | "image"
  | "label"
  | "section"
  | "separator"
  | "date"
  | "credit"
  | "field"
  | "message"
  | "url"
  | "heading"
  | "text";

export interface KindedLine extends Line {
  readonly kind: LineKind;
  /** Whether most of its letters are of the Arabic script. */
  readonly arabic: boolean;
}

const patterns = loadTable(new URL("./line-patterns.tsv", import.meta.url)).map((row) => ({
  kind: row["kind"] as LineKind,
  pattern: new RegExp(`^(?:${row["pattern"] ?? ""})$`, "u"),
}));

/** UTF-16 units. A line longer than these is a paragraph, whatever it begins with. */
const LONGEST_HEADING = 220;
const MOST_WORDS = 24;
const LONGEST_PATTERN = 400;
/** A headline of two sentences is shorter than this. */
const LONGEST_OF_TWO = 120;
/** A longer line that ends in dots is a text cut short. */
const LONGEST_CUT_OFF = 80;

/** The lines of a text with what each of them is. */
export function kindedLines(text: string): KindedLine[] {
  return linesOf(text).map((line) => ({ ...line, kind: lineKind(line.text), arabic: isArabic(line.text) }));
}

/** A headline may end as a sentence does; that it stands there twice gives it away. The same lines with such ones as headings. */
export function withRepeatedHeadings(lines: readonly KindedLine[]): KindedLine[] {
  const isHeading = (line: KindedLine, next: KindedLine | undefined) =>
    line.kind === "text" &&
    line.text.length <= LONGEST_HEADING &&
    next !== undefined &&
    isSameLine(line.text, next.text);
  return lines.map((line, index) => (isHeading(line, lines[index + 1]) ? { ...line, kind: "heading" } : line));
}

export function lineKind(text: string): LineKind {
  if (text.length > LONGEST_PATTERN) return "text";
  const bare = normalise(text.replaceAll("©", "copyright "));
  // A dot between two words of a header, each on its own line, sets nothing off.
  if (bare === "") return /^[·•|،,]$/u.test(text) ? "promo" : "separator";
  if (messageCredit(text) !== undefined) return "message";
  const known = patterns.find(({ pattern }) => pattern.test(bare));
  if (known !== undefined) return known.kind;
  if (/^<?https?:\/\/\S+$/u.test(text)) return "url";
  if (isDateLine(text)) return "date";
  if (isArchiveField(text)) return "field";
  if ([labelledCredit, outletCredit, compoundCredit].some((read) => read(text) !== undefined)) return "credit";
  return hasHeadingShape(text) ? "heading" : "text";
}

/** Whether a line of this kind stands at the end of an article and nowhere else. */
export function endsArticle(kind: LineKind): boolean {
  return kind === "related" || kind === "footer" || kind === "copyright" || kind === "teaser";
}

/** Short, not a list item, not begun in mid-sentence, and not closed as a sentence is. */
function hasHeadingShape(text: string): boolean {
  if (text.split(/\s+/u).length > MOST_WORDS || (text.length > LONGEST_OF_TWO && /[.!?؟]["'”’»)]*\s+\S/u.test(text)))
    return false;
  if (text.length > LONGEST_CUT_OFF && /(?:\.\.\.|…)["'”’»)]*$/u.test(text)) return false;
  if (text.length > LONGEST_HEADING || /^[•·▪●‣*–—-]\s|^\p{Ll}|^\(/u.test(text)) return false;
  return !/[.,،;؛:]["'”’»)\]]*$/u.test(text.replace(/(?:U\.S|U\.N|U\.K|D\.C|Jr|Sr|Inc|Co|\.\.)\.$/u, ""));
}

function isArabic(text: string): boolean {
  return (text.match(/\p{Script=Arabic}/gu)?.length ?? 0) > (text.match(/\p{Script=Latin}/gu)?.length ?? 0);
}
