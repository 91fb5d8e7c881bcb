/**
 * Who a full name means as far as one document can say: known actors, and otherwise the name's own consonants. The answer is
 * a pure function of the name and its type, so it is the same in every document, order and run.
 */
import { stableId } from "../../graph/model/ids.ts";
import type { ActorIdentity } from "../../graph/model/mention.ts";
import type { ActorType } from "../../graph/model/ontology.ts";
import { knownActorId, nameId } from "./corpus/name-id.ts";
import { knownActor } from "./known-actor.ts";
import type { NamePart } from "./names/name-part.ts";
import { personParts } from "./names/person-parts.ts";
import { termParts } from "./names/term-parts.ts";
import { skeletonOfWord } from "./words/skeleton.ts";

/** Shorter skeletons are shared by too many names to stand for one. Counted in codes, over the whole name. */
const SHORTEST_SKELETON = 4;
/** One name part alone is never enough to join two spellings. */
const FEWEST_PARTS = 2;

export function identify(type: ActorType, fullName: string): ActorIdentity {
  const known = knownActor(type, fullName);
  if (known !== undefined) return { id: knownActorId(type, known.en), type, knownAs: known };
  const parts = type === "PERSON" ? personParts(fullName) : termParts(type, fullName);
  const codes = parts.map(codeOf);
  const speaks = parts.length >= FEWEST_PARTS && codes.join("").length >= SHORTEST_SKELETON;
  return { id: speaks ? stableId("a", type, `skeleton:${codes.join(" ")}`) : nameId(type, fullName), type };
}

function codeOf({ kind, meaning, spelling }: NamePart): string {
  return `${kind === "kunya" ? "abu " : ""}${meaning === undefined ? skeletonOfWord(spelling.word) : `[${meaning}]`}`;
}
