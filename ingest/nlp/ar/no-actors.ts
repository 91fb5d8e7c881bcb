import { readLines } from "../data/load.ts";
import type { LabelledName } from "../labeller/labeller.ts";
import type { Token } from "../token.ts";
import { normaliseArabic } from "./normalise.ts";

const LETTER = /^\p{L}$/u;
/** The ending of an adverb or of a number's noun, which a foreign place cannot have, nor a person whose name stands alone: «دوما». */
const NUNATION = /\u064B\u0627?$|\u0627\u064B$/u;

let lawWords: ReadonlySet<string> | undefined;

/** Whether what was taken for a name is none, or that of a law, a treaty or a battle, which are no actors. */
export function isNoActor(tokens: readonly Token[], { first, end, type }: LabelledName): boolean {
  lawWords ??= new Set(readLines(new URL("./data/law-words.txt", import.meta.url)).map(normaliseArabic));
  const [head, single] = [tokens[first], end - first === 1];
  if (head === undefined) return false;
  if (single) return LETTER.test(head.text) || (type !== "ORG" && NUNATION.test(head.text));
  return type === "ORG" && lawWords.has(head.form);
}
