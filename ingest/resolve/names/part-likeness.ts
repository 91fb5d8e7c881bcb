import { spellingDistance } from "../words/spelling.ts";
import type { NamePart } from "./name-part.ts";
import { WEIGHTS } from "./weights.ts";

/** The chance that two parts of names are the same part; 0 where it is so small that they are different ones. */
export function partLikeness(left: NamePart, right: NamePart): number {
  if (left.meaning !== undefined && right.meaning !== undefined) {
    return left.meaning === right.meaning ? WEIGHTS.sameMeaning : 0;
  }
  if (left.kind === "sign" || right.kind === "sign") return Number(left.spelling.word === right.spelling.word);
  if (left.kind === "initial" || right.kind === "initial") return initialLikeness(left, right);
  if (left.spelling.word === right.spelling.word) return 1;
  return spelledAlike(left, right);
}

function spelledAlike(left: NamePart, right: NamePart): number {
  const crossing = left.spelling.script !== right.spelling.script;
  const { middle, slope, farthest } = crossing ? WEIGHTS.acrossScripts : WEIGHTS.withinScript;
  const distance = spellingDistance(left.spelling, right.spelling, farthest);
  return distance > farthest ? 0 : 1 / (1 + Math.exp(slope * (distance - middle)));
}

function initialLikeness(left: NamePart, right: NamePart): number {
  return left.spelling.word.startsWith(right.spelling.word.charAt(0)) ? WEIGHTS.initial : 0;
}
