import type { Reason } from "../../../graph/model/reason.ts";
import type { NamePart } from "./name-part.ts";
import { WEIGHTS } from "./weights.ts";

/** A part that two names have in common, as each writes it. */
export interface SharedPart {
  readonly left: NamePart;
  readonly right: NamePart;
  readonly likeness: number;
}

export function sharedPartReason({ left, right }: SharedPart): Reason {
  const words = { left: left.spelling.word, right: right.spelling.word };
  if (words.left === words.right) return { kind: "same-spelling", ...words };
  if (left.meaning === undefined || left.meaning !== right.meaning) return { kind: "spelled-alike", ...words };
  return { kind: left.kind === "plain" ? "same-part" : "same-term", ...words };
}

/**
 * The chance that all of these are the same parts: that of the least alike pair, raised by every further pair of names.
 * Ordinary words do not raise it: North Africa and North America have “North” in common for no reason.
 */
export function allShared(shared: readonly SharedPart[]): number {
  const least = Math.min(...shared.map(({ likeness }) => likeness));
  if (least === 1) return 1;
  const names = shared.filter(({ left }) => left.kind !== "quality" && left.kind !== "generic");
  const odds = (least / (1 - least)) * Math.exp(WEIGHTS.furtherPart * Math.max(0, names.length - 1));
  return odds / (1 + odds);
}
