import type { NamePart } from "./name-part.ts";
import { partLikeness } from "./part-likeness.ts";

const SAME_PART = 0.5;

/**
 * Whether a single part can stand for this person: as the last part of the name, where family names are, or as a kunya, after
 * the father (“bin Salman”), or as a given name that is known to be one. Any other first part (“Trump” of “Trump Urges”) is rather a name cut out wrongly.
 */
export function mayStandFor(part: NamePart, fullName: readonly NamePart[]): boolean {
  const last = fullName.findLast(({ kind }) => kind !== "generation");
  if (part.kind === "kunya" || part.kind === "patronymic" || part.meaning !== undefined) return true;
  return last !== undefined && partLikeness(part, last) >= SAME_PART;
}
