import type { Span } from "../../../graph/model/mention.ts";
import { THRESHOLD, headlineEvidence, isDatedAbove, markLevel, speaksOfBelow } from "./headline-evidence.ts";
import type { DigestStyle } from "./headline-evidence.ts";
import { endsArticle, kindedLines, withRepeatedHeadings } from "./line-kind.ts";
import type { KindedLine } from "./line-kind.ts";
import { resembles } from "./resembles.ts";

/** One article of a digest: its range in the text, its lines, and which of them is the headline. */
export interface DigestPart extends Span {
  readonly lines: readonly KindedLine[];
  readonly headline: KindedLine | null;
}

/** Where an article starts, by index of line: its first line, and its headline where it has one. */
interface Start {
  readonly first: number;
  readonly headline: number | null;
}

/** Splits a text into its articles. The parts tile the text from its first line on; a text without any line has none. */
export function splitDigest(text: string): DigestPart[] {
  const lines = kindedLines(text);
  if (lines.length === 0) return [];
  const starts = withBeginning(findStarts(withRepeatedHeadings(lines)), lines);
  return starts.map(({ first, headline }, order) => {
    const next = starts[order + 1]?.first ?? lines.length;
    return {
      begin: lines[first]?.begin ?? 0,
      end: lines[next]?.begin ?? text.length,
      lines: lines.slice(first, next),
      headline: headline === null ? null : (lines[headline] ?? null),
    };
  });
}

/** What stands above the first headline is an article that begins without one, or, where it has no text, the name of the digest and its date. */
function withBeginning(starts: readonly Start[], lines: readonly KindedLine[]): Start[] {
  const [first = { first: lines.length, headline: null }, ...others] = starts;
  const hasText = lines.slice(0, first.first).some((line) => line.kind === "text");
  if (first.headline === null || hasText)
    return first.first === 0 ? [...starts] : [{ first: 0, headline: null }, ...starts];
  return [{ ...first, first: 0 }, ...others];
}

/** A text that is known to be one article, as the only part; its first line is the headline where it repeats the title. */
export function wholeText(text: string, title: string | null): DigestPart[] {
  const lines = kindedLines(text);
  const first = lines[0];
  if (first === undefined) return [];
  const headline = title !== null && resembles(title, first.text) ? first : null;
  return [{ begin: first.begin, end: text.length, lines, headline }];
}

/** An article can only start where no text is: each run of other lines between two stretches of text is looked at by itself. */
function findStarts(lines: readonly KindedLine[]): Start[] {
  const style = styleOf(lines);
  const starts: Start[] = [];
  for (const [from, to] of runsWithoutText(lines)) {
    const current = starts.at(-1)?.headline;
    const headline = current === undefined || current === null ? null : (lines[current]?.text ?? null);
    const found = startsInRun(lines, from, to, style, headline);
    starts.push(...found);
  }
  return starts;
}

function startsInRun(
  lines: readonly KindedLine[],
  from: number,
  to: number,
  style: DigestStyle,
  current: string | null,
): Start[] {
  const messages = messagesInRun(lines, from, to);
  if (messages.length > 0) return messages;
  const headlines: { index: number; evidence: number }[] = [];
  let lastDate = -1;
  const lastCredit = lines.slice(from, to).findLastIndex(({ kind }) => kind === "date" || kind === "credit") + from;
  for (let index = from; index < to; index++) {
    if (lines[index]?.kind === "date") lastDate = index;
    const evidence = headlineEvidence(lines, index, style);
    if (evidence < THRESHOLD || (index > lastCredit && repeats(lines, index, current))) continue;
    const last = headlines.at(-1);
    // Two headlines of one run are two articles where each has a date of its own; otherwise one of them is a teaser or a second deck.
    const another = last === undefined || (lastDate > last.index && lines[index + 1]?.kind === "date");
    if (another) headlines.push({ index, evidence });
    else if (
      isTitleOfDigest(lines, last.index, index) ||
      (evidence > last.evidence && !isStandfirst(lines, last.index, index))
    )
      headlines[headlines.length - 1] = { index, evidence };
  }
  if (headlines.length > 0)
    return headlines.map(({ index }) => ({ first: firstLine(lines, from, index, style), headline: index }));
  return headless(lines, from, to);
}

/** Whether the second of two headings above one text goes on from the first: it repeats it, or the first speaks of that text already. */
function isStandfirst(lines: readonly KindedLine[], first: number, second: number): boolean {
  return resembles(lines[first]?.text ?? "", lines[second]?.text ?? "") || speaksOfBelow(lines, first);
}

/** Whether the first line of a text names the whole of it: the second heading is what the first article speaks of, and the first is not. */
function isTitleOfDigest(lines: readonly KindedLine[], first: number, second: number): boolean {
  return first === 0 && !speaksOfBelow(lines, first) && speaksOfBelow(lines, second);
}

/** Every message of a channel is an article of its own; a heading above its text is its headline. */
function messagesInRun(lines: readonly KindedLine[], from: number, to: number): Start[] {
  const starts: Start[] = [];
  for (let index = from; index < to; index++) {
    if (lines[index]?.kind !== "message") continue;
    const headed = lines[index + 1]?.kind === "heading" && lines[index + 2]?.kind === "text";
    starts.push({ first: index, headline: headed ? index + 1 : null });
  }
  return starts;
}

/** Whether a heading is the current headline come again inside its own article (above a picture, say); headed anew it would start another. */
function repeats(lines: readonly KindedLine[], index: number, current: string | null): boolean {
  return current !== null && resembles(current, lines[index]?.text ?? "");
}

/** An article without a headline: something ended the one before, and then stand a date and a credit, or one of them and text. */
function headless(lines: readonly KindedLine[], from: number, to: number): Start[] {
  let ended = -1;
  for (let index = from; index < to; index++) if (endsArticle(lines[index]?.kind ?? "text")) ended = index;
  if (ended < 0 || to >= lines.length) return [];
  const first = lines.findIndex(
    (line, index) => index > ended && index < to && (line.kind === "date" || line.kind === "credit"),
  );
  return first < 0 ? [] : [{ first, headline: null }];
}

/** The first line of the article with this headline: its date and section may stand above it. */
function firstLine(lines: readonly KindedLine[], from: number, headline: number, style: DigestStyle): number {
  let first = headline;
  if (!isDatedAbove(lines, headline, style)) return first;
  while (first > from && ["date", "section", "url"].includes(lines[first - 1]?.kind ?? "text")) first--;
  return first;
}

/** Most dates beside a headline tell by the side they stand on; the highest level of headings that comes more than once is that of headlines. */
function styleOf(lines: readonly KindedLine[]): DigestStyle {
  let above = 0;
  for (const [index, line] of lines.entries()) {
    if (line.kind !== "date") continue;
    if (lines[index - 1]?.kind === "heading") above--;
    else if (lines[index + 1]?.kind === "heading") above++;
  }
  const levels = lines.map((line) => markLevel(line.text));
  const headlineLevel = [1, 2, 3].find((level) => levels.filter((one) => one === level).length > 1) ?? 0;
  return { datesAbove: above > 0, headlineLevel };
}

function runsWithoutText(lines: readonly KindedLine[]): [number, number][] {
  const runs: [number, number][] = [];
  for (let from = 0; from < lines.length; from++) {
    if (lines[from]?.kind === "text") continue;
    let to = from + 1;
    while (to < lines.length && lines[to]?.kind !== "text") to++;
    runs.push([from, to]);
    from = to;
  }
  return runs;
}
