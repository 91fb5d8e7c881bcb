import type { Reason } from "../reasons.ts";
import type { NamePart } from "./name-part.ts";

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
