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

const URL_IN_LINE = /https?:\/\/[^\s)\]>”"]+/u;
/** From an address or a handle on, a byline says how to reach the writer. */
const CONTACT = /\s(?:@|https?:|[\w.]+@).*$/u;
/** A credit is a short line; a sentence that only begins like one is not. */
const LONGEST = 110;
const MOST_WORDS = 12;

/** Whether a name is that of a known outlet. */
export function isOutlet(name: string): boolean {
  return outlets.has(normalise(name));
}

/** Reads a line that credits someone by a label: “By …”, “Source: …”, “بقلم …”, “المصدر: …”. Undefined where it is no such line. */
export function labelledCredit(line: string): Credit | undefined {
  const bare = withoutDate(line);
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

/** Reads a line that is the name of a known outlet, perhaps beside a date. */
export function outletCredit(line: string): Credit | undefined {
  const bare = withoutDate(line);
  return isOutlet(bare) ? { ...dateOf(line), source: bare.trim() } : undefined;
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
    ? { ...dateOf(line), byline: bare }
    : undefined;
}

const NOT_IN_NAMES =
  /^(?:في|من|على|إلى|الى|عن|مع|بين|بعد|قبل|هل|كيف|لماذا|ماذا|متى|أين|هذا|هذه|ما|لا|لم|لن|إن|أن|كل|أو|ثم|قد)$/u;

function isCreditRest(rest: string, marked: boolean): boolean {
  if (rest === "") return true;
  if (/[^.]{12}[.!?؟؛]$/u.test(rest)) return false;
  return marked || /^[\p{Lu}\p{Script=Arabic}@“"‘'*[(]/u.test(rest);
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
  return name === "" ? {} : { byline: name };
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
function tidy(name: string): string {
  const bare = name.replace(/^[\s*_:|–—-]+|[\s*_:|–—,،-]+$/gu, "");
  return bare.includes("(") ? bare : bare.replace(/\)$/u, "");
}
