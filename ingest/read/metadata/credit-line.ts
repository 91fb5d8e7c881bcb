import { loadTable } from "../text/load-table.ts";
import type { Credit } from "./credit.ts";
import { isOutlet, looksLikeOutlet } from "./outlet-name.ts";
import { dateOfLine, startsWithMonth, withoutDate } from "./parse-date.ts";

/** A `title` stands before a headline, a `field` is noted by archives; neither credits anybody. */
type Role = "byline" | "poster" | "source" | "title" | "field";

const labels = loadTable(new URL("./credit-labels.tsv", import.meta.url)).map((row) => ({
  role: row["role"] as Role,
  start: new RegExp(
    String.raw`^[(\[]?\s*${(row["label"] ?? "").replace(/ /gu, String.raw`\s+`)}(?:\s*[:：/]\s*|\s+[-–—|]\s*|\s+|$)`,
    "iu",
  ),
}));

/** Accounts under which pages are put up; nobody's name. */
const NOBODY = /^(?:admin|administrator|webmaster|editor|root)$/iu;

const URL_IN_LINE = /https?:\/\/[^\s)\]>”"]+/u;
/** The marks of Markdown around a line. */
const EMPHASIS = /^[*_]+|[*_]+$/gu;
/** From an address, a handle or a number of comments on, a byline speaks of something else. */
const CONTACT =
  /\s(?:@|https?:|[\w.]+@|\(?\s*\d+ comments?\b|\(?leave a (?:comment|reply)\b|at \d{1,2}[:.]\d\d|\d+ تعليق).*$/iu;
/** A credit is a short line; a sentence that only begins like one is not. */
const LONGEST = 110;
const MOST_WORDS = 12;

/** Reads a line that credits someone by a label: “By …”, “Source: …”, “بقلم …”, “المصدر: …”. Undefined where it is no such line. */
export function labelledCredit(line: string): Credit | undefined {
  const bare = withoutDate(line).replace(EMPHASIS, "");
  if (bare.length > LONGEST || bare.split(/\s+/u).length > MOST_WORDS) return undefined;
  for (const { role, start } of labels) {
    const match = start.exec(bare);
    if (match === null) continue;
    const marked = /[:：/\-–—|]/u.test(match[0]);
    const rest = bare.slice(match[0].length).trim();
    if (!isCreditRest(rest, marked) || role === "field" || role === "title") continue;
    return { ...dateOf(line), ...creditFor(role, rest) };
  }
  return undefined;
}

/** Whether a line is what an archive notes of an article (“Section: News”, “Length: 312 words”). */
export function isArchiveField(line: string): boolean {
  if (line.length > LONGEST) return false;
  return lengthOfLabel("field", line) > 0;
}

/** How long the label before a headline is (“Title: …”); 0 where there is none. */
export function lengthOfTitleLabel(line: string): number {
  return lengthOfLabel("title", line);
}

function lengthOfLabel(role: Role, line: string): number {
  const found = labels.filter((label) => label.role === role).map(({ start }) => start.exec(line)?.[0] ?? "");
  return found.find((label) => /[:：]\s*$/u.test(label))?.length ?? 0;
}

/** Reads a line that is the name of an outlet, perhaps beside a date. With a date beside it, a name that says it is one (“… Courier”) will do. */
export function outletCredit(line: string): Credit | undefined {
  if (line.length > LONGEST) return undefined;
  const bare = tidy(withoutDate(line));
  const known = isOutlet(bare) || (bare !== line.trim() && looksLikeOutlet(bare));
  return known ? { ...dateOf(line), source: bare } : undefined;
}

/** What stands in brackets at the end of a headline: “… (Reuters, 7 June 2021)”. */
const IN_BRACKETS = /\s*[([]([^()[\]]{2,60})[)\]]$/u;

/** A headline apart from the outlet and date in brackets at its end. */
export function creditInHeadline(headline: string): { readonly title: string; readonly credit: Credit | undefined } {
  const inside = IN_BRACKETS.exec(headline);
  const credit = inside === null ? undefined : creditInBrackets(inside[1] ?? "");
  return credit === undefined ? { title: headline, credit } : { title: headline.slice(0, inside?.index), credit };
}

function creditInBrackets(inside: string): Credit | undefined {
  const publishedAt = dateOfLine(inside);
  const name = tidy(withoutDate(inside));
  if (publishedAt !== null && name.split(" ").length <= 5) return { publishedAt, source: name === "" ? null : name };
  return looksLikeOutlet(inside) ? { source: inside } : undefined;
}

/** Reads a line that is an outlet's name, or a person's and nothing else: two to four words, each with a capital where the script has them. */
export function nameCredit(line: string): Credit | undefined {
  const bare = tidy(withoutDate(line));
  if (looksLikeOutlet(bare)) return { ...dateOf(line), source: bare };
  const words = bare.split(/\s+/u);
  if (words.length < 2 || words.length > 4 || bare.length > 40 || /[\d.!?؟:;؛،,“”"«»()]{2}|[\d!?؟:;؛“”"«»]/u.test(bare))
    return undefined;
  const latin = words.every((word) =>
    /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|al-\p{Lu}.*|bin|ibn|von|van|de|del|da|el|al)$/u.test(word),
  );
  const arabic =
    words.every((word) => /^[\p{Script=Arabic}\p{M}.]{2,}$/u.test(word)) &&
    !words.some((word) => NOT_IN_NAMES.test(word));
  return (latin && !/^(?:the|a|an|in|on|at|of|for|why|how|what|who|when|where)$/iu.test(words[0] ?? "")) || arabic
    ? { ...dateOf(line), byline: bare }
    : undefined;
}

const NOT_IN_NAMES =
  /^(?:في|من|على|إلى|الى|عن|مع|بين|بعد|قبل|هل|كيف|لماذا|ماذا|متى|أين|هذا|هذه|ما|لا|لم|لن|إن|أن|كل|أو|ثم|قد)$/u;

function isCreditRest(rest: string, marked: boolean): boolean {
  if (rest === "") return true;
  // A sentence; but archives close lists of paper, town and page with a stop too.
  if (/[^.]{12}[.!?؟؛]$/u.test(rest) && !/\s;\s/u.test(rest)) return false;
  return marked || NOBODY.test(rest) || /^[\p{Lu}\p{Script=Arabic}@“"‘'*[(]/u.test(rest);
}

function creditFor(role: Role, rest: string): Credit {
  if (role === "source") return sourceOf(rest);
  const { byline = null, ...others } = bylineOf(rest);
  return role === "byline" ? { byline, ...others } : { poster: byline, ...others };
}

function bylineOf(rest: string): Credit {
  const name = tidy(rest.replace(CONTACT, ""));
  const [first = "", ...others] = name.split(/\s*(?:[,،|]|\s[–—-]\s)\s*/u);
  const outlet = others.join(", ");
  if (outlet !== "" && isOutlet(outlet) && !/^staff$/iu.test(first)) return { byline: first, source: outlet };
  return name === "" || NOBODY.test(name) ? {} : { byline: name };
}

function sourceOf(rest: string): Credit {
  const url = URL_IN_LINE.exec(rest)?.[0];
  const name = tidy(rest.replace(URL_IN_LINE, "").replace(/[([]\s*[)\]]|\s*;.*$/gu, ""));
  return { ...(name === "" ? {} : { source: name }), ...(url === undefined ? {} : { url }) };
}

function dateOf(line: string): Credit {
  return { publishedAt: dateOfLine(line) };
}

/** “المصدر: الميادين 12” above a line that begins with a month: the number is the day of that date. */
export function withoutSpilledDay(credit: Credit, next: string): Credit {
  if (typeof credit.source !== "string" || !startsWithMonth(next)) return credit;
  return { ...credit, source: credit.source.replace(/\s+\p{Nd}{1,2}$/u, "") };
}

/** A name without the marks that stood around it. */
export function tidy(name: string): string {
  const bare = name.replace(/^[\s*_:|–—-]+|[\s*_:|–—,،-]+$/gu, "");
  return bare.includes("(") ? bare : bare.replace(/\)$/u, "");
}
