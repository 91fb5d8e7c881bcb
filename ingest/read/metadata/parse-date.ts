import type { Span } from "../../../graph/model/mention.ts";
import { loadTable } from "../text/load-table.ts";
import { normalise } from "../text/normalise.ts";

/** A date as it stands in a line. `iso` is null where the day, the month or the year is not written. */
export interface FoundDate extends Span {
  readonly iso: string | null;
}

const months = new Map<string, number>();
for (const row of loadTable(new URL("./months.tsv", import.meta.url))) {
  for (const name of (row["names"] ?? "").split("|")) months.set(name, Number(row["month"]));
}

const wordsBeside = new Set<string>();
const relativeWords = new Set<string>();
for (const row of loadTable(new URL("./date-words.tsv", import.meta.url))) {
  const target = row["kind"] === "relative" ? relativeWords : wordsBeside;
  for (const word of (row["words"] ?? "").split("|")) target.add(word);
}

const MONTH = [...months.keys()].sort((left, right) => right.length - left.length).join("|");
const FREE = String.raw`(?<![\p{L}\p{N}])`;
const END = String.raw`(?![\p{L}\p{N}])`;
const YEAR = String.raw`(?<year>(?:1[89]|20)\d\d|['’]?\d\d(?!\s*:))`;
const FULL_YEAR = String.raw`(?<year>(?:1[89]|20)\d\d)`;

/** UTF-16 units: weekday, two calendars, time and zone in full are shorter. */
const LONGEST_DATE_LINE = 150;

/** Every way a whole date is written; a shape that is tried first wins at the same place. Days come before months, as both languages write them. */
const SHAPES: readonly RegExp[] = [
  String.raw`${FREE}(?<year>(?:1[89]|20)\d\d)(?<mark>[-/.])(?<month>\d\d?)\k<mark>(?<day>\d\d?)(?:(?=t\d)|${END})`,
  String.raw`${FREE}(?<day>\d\d?)(?:st|nd|rd|th)?[\s,،.\-/]*(?:of\s+)?(?<name>${MONTH})${END}[.]?(?:\s*[/(-]\s*(?:${MONTH})${END}[)]?)?[\s,،.\-/]*(?:of\s+|عام\s+|سنة\s+)?${YEAR}${END}`,
  String.raw`${FREE}(?<name>${MONTH})${END}[.]?[\s\-/]*(?<day>\d\d?)(?:st|nd|rd|th)?(?:\s*[,،]\s*|\s+|[-/])${FULL_YEAR}${END}`,
  String.raw`${FREE}(?<!\d[-/.])(?<day>\d\d?)(?<mark>[-/.])(?<month>\d\d?)\k<mark>${YEAR}${END}(?![-/.]\d)`,
].map((shape) => new RegExp(shape, "gu"));

/** Where a month and a day, or a month and a year, stand without the third. */
const PART = new RegExp(
  String.raw`${FREE}(?:\d\d?[\s-]*(?:${MONTH})|(?:${MONTH})[\s-]*\d\d?(?:st|nd|rd|th)?|(?:${MONTH})[\s,]*(?:1[89]|20)\d\d)${END}`,
  "u",
);

/** What every date has, told with little work: most lines with digits have neither. */
const HAS_MONTH_OR_MARK = new RegExp(String.raw`\d[-/.]\d|${MONTH}`, "u");

const STARTS_WITH_MONTH = new RegExp(String.raw`^\s*(?:${MONTH})${END}`, "u");

/** The first whole date of a line; where there is none, the first that lacks a part, with `iso` null. Relative dates are never guessed. */
export function findDate(line: string): FoundDate | undefined {
  if (!/\p{Nd}/u.test(line)) return undefined;
  const folded = fold(line);
  if (!HAS_MONTH_OR_MARK.test(folded)) return undefined;
  let first: FoundDate | undefined;
  for (const shape of SHAPES) {
    for (const match of folded.matchAll(shape)) {
      const iso = toIso(match.groups ?? {});
      if (iso === undefined) continue;
      if (first === undefined || match.index < first.begin) {
        first = { iso, begin: match.index, end: match.index + match[0].length };
      }
      break;
    }
  }
  if (first !== undefined) return first;
  const part = PART.exec(folded);
  return part === null ? undefined : { iso: null, begin: part.index, end: part.index + part[0].length };
}

/** Whether a line says when and nothing else: a date, whole or not, or a time told from now (“3 hours ago”). */
export function isDateLine(line: string): boolean {
  if (line.length > LONGEST_DATE_LINE) return false;
  const found = findDate(line);
  const rest = found === undefined ? line : `${line.slice(0, found.begin)} ${line.slice(found.end)}`;
  const words = normalise(rest).split(" ").filter(Boolean);
  const dated = found !== undefined || words.some((word) => relativeWords.has(word));
  if (!dated || (found === undefined && !/\p{Nd}/u.test(line) && words.length > 2)) return false;
  return words.every(isBesideDate);
}

/** The ISO date of a line, null where it has no whole one. */
export function dateOfLine(line: string): string | null {
  return findDate(line)?.iso ?? null;
}

/** Whether a line begins with the name of a month, its day being elsewhere. */
export function startsWithMonth(line: string): boolean {
  return STARTS_WITH_MONTH.test(fold(line));
}

/** What a line says apart from the date in it and the words that only belong to that: “By News Desk - 2020-09-28” gives “By News Desk”. */
export function withoutDate(line: string): string {
  const found = findDate(line);
  if (found === undefined) return line;
  const before = line.slice(0, found.begin).replace(/[\s|,،\-–—•·(]+$/u, "");
  const after = line.slice(found.end).replace(/^[\s|,،\-–—•·)]+/u, "");
  const kept = [before, after].filter((part) => !normalise(part).split(" ").filter(Boolean).every(isBesideDate));
  return kept.join(" ").trim();
}

function isBesideDate(word: string): boolean {
  return wordsBeside.has(word) || relativeWords.has(word) || months.has(word) || /^t?\d+(?:am|pm|z|h)?$/u.test(word);
}

/** The line with every letter in one form and every digit ASCII, each character in its place. */
function fold(line: string): string {
  return line
    .replaceAll("İ", "i") // The one letter whose small form is longer, as “i” and a dot.
    .toLowerCase()
    .replace(/[أإآٱ]/gu, "ا")
    .replace(/ى/gu, "ي")
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu, " ");
}

function toIso(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const digits = (groups["year"] ?? "").replace(/\D/gu, "");
  const short = Number(digits);
  const year = digits.length > 2 ? short : short + (short < 70 ? 2000 : 1900);
  const named = groups["name"];
  let day = Number(groups["day"]);
  let month = named === undefined ? Number(groups["month"]) : (months.get(named) ?? 0);
  if (named === undefined && month > 12 && day <= 12) [day, month] = [month, day];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}
