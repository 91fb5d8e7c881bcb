import { labelledCredit, outletCredit } from "../metadata/credit-line.ts";
import { isDateLine } from "../metadata/parse-date.ts";
import { loadTable } from "../text/load-table.ts";
import { normalise } from "../text/normalise.ts";

/** What a line is, seen by itself. `heading` may be a headline or a subheading; `text` is a line of the body. */
export type LineKind =
  | "related"
  | "teaser"
  | "footer"
  | "promo"
  | "image"
  | "label"
  | "section"
  | "separator"
  | "date"
  | "credit"
  | "url"
  | "heading"
  | "text";

const patterns = loadTable(new URL("./line-patterns.tsv", import.meta.url)).map((row) => ({
  kind: row["kind"] as LineKind,
  pattern: new RegExp(`^(?:${row["pattern"] ?? ""})$`, "u"),
}));

/** A line longer than this is a paragraph, whatever it begins with. */
const LONGEST_HEADING = 220;
const LONGEST_NOISE = 400;

export function lineKind(text: string): LineKind {
  const bare = normalise(text);
  if (bare === "") return "separator";
  if (text.length <= LONGEST_NOISE) {
    const known = patterns.find(({ pattern }) => pattern.test(bare));
    if (known !== undefined) return known.kind;
  }
  if (/^https?:\/\/\S+$/u.test(text)) return "url";
  if (isDateLine(text)) return "date";
  if (labelledCredit(text) !== undefined || outletCredit(text) !== undefined) return "credit";
  return hasHeadingShape(text) ? "heading" : "text";
}

/** Short, not a list item, not begun in mid-sentence, and not closed as a sentence is. */
function hasHeadingShape(text: string): boolean {
  if (text.length > LONGEST_HEADING || /^[•·▪●‣*–—-]\s|^\p{Ll}|^\(/u.test(text)) return false;
  return !/[.,،;؛:]["'”’»)\]]*$/u.test(text.replace(/\b(?:U\.S|U\.N|U\.K|D\.C|Jr|Sr|Inc|Co|\.\.)\.$/u, ""));
}
