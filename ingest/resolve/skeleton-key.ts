import type { ActorType } from "../../graph/model/ontology.ts";
import type { NamePart } from "./names/name-part.ts";
import { personParts } from "./names/person-parts.ts";
import { termParts } from "./names/term-parts.ts";
import { skeletonOfWord } from "./words/skeleton.ts";

/** Shorter skeletons are shared by too many names to stand for one. Counted in codes, over the whole name. */
const SHORTEST_SKELETON = 4;
/** One name part alone is never enough to join two spellings. */
const FEWEST_PARTS = 2;

/** The consonants of a name's parts, equal for its spellings in both scripts; undefined where they are too few to speak. */
export function skeletonKey(type: ActorType, name: string): string | undefined {
  const parts = type === "PERSON" ? personParts(name) : termParts(type, name);
  const codes = parts.map(codeOf);
  const speaks = parts.length >= FEWEST_PARTS && codes.join("").length >= SHORTEST_SKELETON;
  return speaks ? codes.join(" ") : undefined;
}

function codeOf({ kind, meaning, spelling }: NamePart): string {
  return `${kind === "kunya" ? "abu " : ""}${meaning === undefined ? skeletonOfWord(spelling.word) : `[${meaning}]`}`;
}
