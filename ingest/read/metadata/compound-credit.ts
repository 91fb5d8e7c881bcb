import type { Credit } from "./credit.ts";
import { mergeCredits } from "./credit.ts";
import { labelledCredit, nameCredit, outletCredit } from "./credit-line.ts";
import { dateOfLine, isDateLine } from "./parse-date.ts";

/** What sets the parts of a line of credits apart. */
const BETWEEN = /\s*[|•·⋅]\s*/u;
const MOST_PARTS = 5;
/** UTF-16 units. */
const LONGEST = 160;
const READING_TIME = /^\d+\s*(?:min(?:ute)?s?(?: read)?|words|دقائق|دقيقة|كلمة)$/iu;

/** Reads a line of several credits side by side: “Published: 3 May 2023 | Source: Coast Courier”, “Rania Qasim • 3 May 2023 • 4 min read”. */
export function compoundCredit(line: string): Credit | undefined {
  if (line.length > LONGEST) return undefined;
  const parts = line.replace(/^[*_\s]+|[*_\s]+$/gu, "").split(BETWEEN);
  if (parts.length < 2 || parts.length > MOST_PARTS) return undefined;
  const sure = parts.map(sureCredit);
  if (sure.every((credit) => credit === undefined)) return undefined;
  const credits = parts.map((part, index) => sure[index] ?? (READING_TIME.test(part) ? {} : nameCredit(part)));
  return credits.includes(undefined) ? undefined : mergeCredits(credits.filter((credit) => credit !== undefined));
}

function sureCredit(part: string): Credit | undefined {
  if (isDateLine(part)) return { publishedAt: dateOfLine(part) };
  return labelledCredit(part) ?? outletCredit(part);
}
