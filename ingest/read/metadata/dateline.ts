import type { Credit } from "./credit.ts";
import { looksLikeOutlet } from "./outlet-name.ts";
import { dateOfLine } from "./parse-date.ts";

/** “BAGHDAD, March 3 (Agency) —”, “بغداد - وكالات:”: how the first sentence of a report begins. */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}\s.]{2,25}(?:,[^—–:]{2,30})?(?:\([^)]{2,30}\))?\s*[—–:-]|[\p{Script=Arabic}\s]{3,20}[-–—/]\s*[\p{Script=Arabic}\s"“”«»]{3,25}:|[\p{Script=Arabic}\p{Nd}\s،]{3,40}\([^)]{2,30}\)\s*[—–:-])/u;

const AGENCY = /\((?<name>\p{Lu}[\p{L}&. -]{1,20}|\p{Script=Arabic}[\p{Script=Arabic}\s]{1,20})\)\s*[—–:-]+$/u;

/** Whether a line of text begins with the place and the agency of a report. */
export function isDateline(text: string): boolean {
  return DATELINE.test(text);
}

/** The agency and, where it is whole, the date in the dateline of a text. */
export function datelineCredit(text: string): Credit {
  const dateline = DATELINE.exec(text)?.[0] ?? "";
  const agency = AGENCY.exec(dateline)?.groups?.["name"]?.trim();
  const named = agency !== undefined && (looksLikeOutlet(agency) || agency.split(" ").length === 1);
  return { publishedAt: dateOfLine(dateline), ...(named ? { source: agency } : {}) };
}
