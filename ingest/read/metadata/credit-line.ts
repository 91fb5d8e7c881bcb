import { loadTable } from "../text/load-table.ts";
import { normalise } from "../text/normalise.ts";
import type { Credit } from "./credit.ts";
import { dateOfLine, startsWithMonth, withoutDate } from "./parse-date.ts";

type Role = "byline" | "poster" | "source";

const labels = loadTable(new URL("./credit-labels.tsv", import.meta.url)).map((row) => ({
  role: row["role"] as Role,
  start: new RegExp(
    String.raw`^[(\[]?\s*${(row["label"] ?? "").replace(/ /gu, String.raw`\s+`)}(?:\s*[:：/]\s*|\s+[-–—|]\s*|\s+|$)`,
    "iu",
  ),
}));

const outlets = new Set(
  loadTable(new URL("./outlets.tsv", import.meta.url)).map((row) => normalise(row["name"] ?? "")),
);

const outletWords = new Set(
  loadTable(new URL("./outlet-words.tsv", import.meta.url)).flatMap((row) => (row["words"] ?? "").split("|")),
);

/** Accounts under which pages are put up; nobody's name. */
const NOBODY = /^(?:admin|administrator|webmaster|editor|root)$/iu;

const URL_IN_LINE = /https?:\/\/[^\s)\]>”"]+/u;
/** The marks of Markdown around a line. */
const EMPHASIS = /^[*_]+|[*_]+$/gu;
/** From an address, a handle or a number of comments on, a byline speaks of something else. */
const CONTACT = /\s(?:@|https?:|[\w.]+@|\(?\s*\d+ comments?\b|\(?leave a (?:comment|reply)\b|\d+ تعليق).*$/iu;
/** A credit is a short line; a sentence that only begins like one is not. */
const LONGEST = 110;
const MOST_WORDS = 12;

/** Whether a name is that of a known outlet. */
export function isOutlet(name: string): boolean {
  return outlets.has(normalise(name));
}

/** Reads a line that credits someone by a label: “By …”, “Source: …”, “بقلم …”, “المصدر: …”. Undefined where it is no such line. */
export function labelledCredit(line: string): Credit | undefined {
  const bare = withoutDate(line).replace(EMPHASIS, "");
  if (bare.length > LONGEST || bare.split(/\s+/u).length > MOST_WORDS) return undefined;
  for (const { role, start } of labels) {
    const match = start.exec(bare);
    if (match === null) continue;
    const marked = /[:：/\-–—|]/u.test(match[0]);
    const rest = bare.slice(match[0].length).trim();
    if (!isCreditRest(rest, marked)) continue;
    return { ...dateOf(line), ...creditFor(role, rest) };
  }
  return undefined;
}

/** Reads a line that is the name of an outlet, perhaps beside a date. With a date beside it, a name that says it is one (“… Courier”) will do. */
export function outletCredit(line: string): Credit | undefined {
  if (line.length > LONGEST) return undefined;
  const bare = tidy(withoutDate(line));
  const known = isOutlet(bare) || (bare !== line.trim() && isOutletByItsWords(bare));
  return known ? { ...dateOf(line), source: bare } : undefined;
}

function isOutletByItsWords(name: string): boolean {
  const words = normalise(name).split(" ");
  return words.length <= 5 && name.length <= 40 && words.some((word) => outletWords.has(word));
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
  return isOutlet(inside) ? { source: inside } : undefined;
}

/** Reads a line that is a person's name and nothing else: two to four words, each with a capital where the script has them. */
export function nameCredit(line: string): Credit | undefined {
  const bare = tidy(withoutDate(line));
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
    ? { ...dateOf(line), ...(isOutletByItsWords(bare) ? { source: bare } : { byline: bare }) }
    : undefined;
}

const NOT_IN_NAMES =
  /^(?:في|من|على|إلى|الى|عن|مع|بين|بعد|قبل|هل|كيف|لماذا|ماذا|متى|أين|هذا|هذه|ما|لا|لم|لن|إن|أن|كل|أو|ثم|قد)$/u;

function isCreditRest(rest: string, marked: boolean): boolean {
  if (rest === "") return true;
  if (/[^.]{12}[.!?؟؛]$/u.test(rest)) return false;
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
  const name = tidy(rest.replace(URL_IN_LINE, "").replace(/[([]\s*[)\]]/u, ""));
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
