import type { Article } from "../../../graph/model/document.ts";
import type { Span } from "../../../graph/model/mention.ts";
import { labelledCredit, nameCredit, outletCredit } from "../metadata/credit-line.ts";
import type { Credit } from "../metadata/credit-line.ts";
import { findDate } from "../metadata/parse-date.ts";
import { resembles } from "./split-digest.ts";
import type { DigestPart, KindedLine } from "./split-digest.ts";

type Found = Pick<Article, "title" | "byline" | "source" | "url" | "publishedAt">;

/** What a part of a digest says about itself, and which lines of it are body. */
export interface ReadPart extends Found {
  readonly body: readonly Span[];
}

const NOISE: ReadonlySet<string> = new Set([
  "related",
  "teaser",
  "footer",
  "promo",
  "image",
  "section",
  "separator",
  "url",
  "date",
  "credit",
  "label",
]);

/** Reads the header of an article, the credits below it, and leaves out what carries no content. */
export function readPart(part: DigestPart): ReadPart {
  const credits: Credit[] = [];
  const body: KindedLine[] = [];
  const title = part.headline?.text ?? null;
  let inHeader = true;
  let ended = false;
  for (const [index, line] of part.lines.entries()) {
    if (line === part.headline) continue;
    const credit = creditOf(line, inHeader && title !== null && index < 9);
    if (credit !== undefined) credits.push(credit);
    if (line.kind === "related") ended = true;
    if (line.kind === "text" && credit === undefined) inHeader = ended = false;
    const repeats = inHeader && title !== null && resembles(title, line.text);
    if (credit !== undefined || repeats || NOISE.has(line.kind) || (ended && line.kind === "heading")) continue;
    if (inHeader && title !== null && line.kind === "heading") continue;
    body.push(line);
  }
  return { title, ...merge(credits), body };
}

function creditOf(line: KindedLine, inHeader: boolean): Credit | undefined {
  if (line.kind === "date") {
    const iso = findDate(line.text)?.iso;
    return typeof iso === "string" ? { publishedAt: iso } : {};
  }
  if (line.kind === "credit") return labelledCredit(line.text) ?? (inHeader ? outletCredit(line.text) : undefined);
  return inHeader && line.kind === "heading" ? nameCredit(line.text) : undefined;
}

/** What is said first holds. */
function merge(credits: readonly Credit[]): Omit<Found, "title"> {
  const first = (key: keyof Credit) => credits.find((credit) => credit[key] !== undefined)?.[key] ?? null;
  return { byline: first("byline"), source: first("source"), url: first("url"), publishedAt: first("publishedAt") };
}
