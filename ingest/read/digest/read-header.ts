import type { Article } from "../../../graph/model/document.ts";
import { mergeCredits } from "../metadata/credit.ts";
import type { Credit } from "../metadata/credit.ts";
import { compoundCredit } from "../metadata/compound-credit.ts";
import {
  creditInHeadline,
  lengthOfTitleLabel,
  labelledCredit,
  nameCredit,
  outletCredit,
  tidy,
  withoutSpilledDay,
} from "../metadata/credit-line.ts";
import { datelineCredit } from "../metadata/dateline.ts";
import { messageCredit } from "../metadata/message-line.ts";
import { dateOfLine } from "../metadata/parse-date.ts";
import { isDatedLine, markLevel } from "./headline-evidence.ts";
import type { KindedLine } from "./line-kind.ts";
import { resembles } from "./resembles.ts";
import type { DigestPart } from "./split-digest.ts";

export type ArticleFacts = Pick<Article, "title" | "byline" | "source" | "url" | "publishedAt">;

/** An article taken apart: what it says about itself, and the lines that are left. */
export interface HeadedLines {
  readonly facts: ArticleFacts;
  readonly rest: readonly KindedLine[];
}

/** How many lines a header may have, and how long the writer's portrait or the caption inside it may be. */
const HEADER_LINES = 10;
const LONGEST_ASIDE = 300;
/** A standfirst: one short line under the header, without the stop of a sentence. */
const LONGEST_STANDFIRST = 160;

/** Reads the header of an article and the credits further down; the rest is what may be body. */
export function readHeader(part: DigestPart): HeadedLines {
  const credits: Credit[] = [];
  const rest: KindedLine[] = [];
  const bodyFrom = headerEnd(part);
  const titleAt = part.headline === null ? -1 : part.lines.indexOf(part.headline);
  const { title, credit: beside } =
    part.headline === null ? { title: null } : creditInHeadline(plainTitle(part.headline.text));
  if (beside !== undefined) credits.push(beside);
  for (const [index, line] of part.lines.entries()) {
    if (line === part.headline) continue;
    const inHeader = index < bodyFrom;
    const atEdge = inHeader || index >= part.lines.length - 2;
    const credit = creditOf(part.lines, index, inHeader, atEdge, index > titleAt);
    if (credit !== undefined) credits.push(credit);
    else if (!inHeader) rest.push(line);
  }
  credits.push(...signature(rest), datelineCredit(rest.find((line) => line.kind === "text")?.text ?? ""));
  return { facts: { title, ...mergeCredits(credits) }, rest };
}

/**
 * The index of the first line after the header. A header reaches down to its last date or credit; what stands between (a caption,
 * a line about the writer, the headline again) belongs to it as long as it is short. Under it may follow pictures and one standfirst.
 */
function headerEnd({ lines, headline }: DigestPart): number {
  if (headline === null) return lines.findIndex((line) => line.kind === "text" || line.kind === "heading");
  const title = lines.indexOf(headline);
  let end = title + 1;
  let aside = false;
  for (let index = end; index < Math.min(lines.length, title + HEADER_LINES); index++) {
    const line = lines[index];
    if (line === undefined || line.kind === "related" || line.text.length > LONGEST_ASIDE) break;
    const noted = line.kind === "field" || line.kind === "copyright";
    if (
      ["date", "credit", "url"].includes(line.kind) ||
      (noted && !aside) ||
      (!aside && isHeaderLine(lines, index, headline))
    )
      end = index + 1;
    else if (line.kind === "label" || (line.kind === "text" && aside)) break;
    aside ||= line.kind === "text";
  }
  return pastStandfirst(lines, end);
}

/** The headline again, or a name. */
function isHeaderLine(lines: readonly KindedLine[], index: number, headline: KindedLine): boolean {
  const line = lines[index];
  if (line?.kind !== "heading") return false;
  return resembles(line.text, headline.text) || isDatedLine(line) || nameOf(lines, index) !== undefined;
}

/** “Nora Weiss in Halvard”, “نورا وايس – حلب”: where the reporter was, above the date. */
const PLACE = /\s+(?:in|[–—-])\s+[\p{Lu}\p{Script=Arabic}][\p{L}\s]{1,25}$/u;

/** A line that is a person's name; right under a picture it is the name of who is on it. */
function nameOf(lines: readonly KindedLine[], index: number): Credit | undefined {
  const [previous, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  if (line === undefined || (previous?.kind === "image" && line.blankBefore === 0)) return undefined;
  const bare = next?.kind === "date" ? line.text.replace(PLACE, "") : line.text;
  return nameCredit(bare);
}

function pastStandfirst(lines: readonly KindedLine[], from: number): number {
  let end = from;
  while (lines[end]?.kind === "image" || lines[end]?.kind === "section") end++;
  const line = lines[end];
  const next = lines[end + 1];
  if (line?.kind !== "heading" || line.text.length > LONGEST_STANDFIRST || next === undefined) return end;
  return next.kind === "text" || next.kind === "image" ? end + 1 : end;
}

/** @param underTitle false above the headline, where the name and the date of the whole digest may stand */
function creditOf(
  lines: readonly KindedLine[],
  index: number,
  inHeader: boolean,
  atEdge: boolean,
  underTitle: boolean,
): Credit | undefined {
  const line = lines[index];
  if (line === undefined) return undefined;
  if (line.kind === "date")
    return atEdge || /\p{L}\s*[:：]/u.test(line.text) ? { publishedAt: dateOfLine(line.text) } : undefined;
  if (line.kind === "credit") {
    const labelled = compoundCredit(line.text) ?? labelledCredit(line.text);
    if (labelled !== undefined) return withoutSpilledDay(labelled, lines[index + 1]?.text ?? "");
    return atEdge ? outletCredit(line.text) : undefined;
  }
  if (line.kind === "message") return messageCredit(line.text);
  if (!inHeader) return undefined;
  if (line.kind === "url") return { url: line.text.replace(/^<|>$/gu, "") };
  if (!underTitle) return undefined;
  if (isDatedLine(line)) return { publishedAt: dateOfLine(line.text) };
  return line.kind === "heading" ? nameOf(lines, index) : undefined;
}

/** The name under a letter (“Cheers”, then the writer's name). Takes both lines out of `rest`. */
function signature(rest: KindedLine[]): Credit[] {
  const at = rest.findIndex((line) =>
    /^(?:cheers|best|regards|best regards|kind regards|yours|yours truly|sincerely|تحياتي|مع التحية|مع تحياتي)[,،.!]?$/iu.test(
      line.text,
    ),
  );
  const name = rest[at + 1];
  if (at < 0 || name?.kind !== "heading" || name.text.split(/\s+/u).length > 4) return [];
  rest.splice(at + 1, 1);
  return [{ byline: name.text }];
}

/** A headline without the marks of Markdown and of lists, and without a label. */
function plainTitle(text: string): string {
  return (
    tidy(
      text
        .slice(markLevel(text) || lengthOfTitleLabel(text))
        .replace(/^\s*\d{1,3}[.)]\s+(?=\p{L})/u, "")
        .trim(),
    ) || text
  );
}
