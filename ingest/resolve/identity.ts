/**
 * Who a full name means. The answer is a pure function of the name and its type, so it is the same in every document,
 * order and run.
 */
import { stableId } from "../../graph/model/ids.ts";
import type { ActorIdentity } from "../../graph/model/mention.ts";
import type { ActorType } from "../../graph/model/ontology.ts";
import { knownActor } from "./known-actor.ts";
import { normalForm, wordsOf } from "./normal-form.ts";
import { skeleton } from "./skeleton.ts";

/** Shorter skeletons are shared by too many names to stand for one. Counted in codes, over the whole name. */
const SHORTEST_SKELETON = 4;

/** One name part alone is never enough to join two spellings. */
const FEWEST_WORDS = 2;

export function identify(type: ActorType, fullName: string): ActorIdentity {
  const known = knownActor(type, fullName);
  if (known !== undefined) return { id: stableId("a", type, `known:${known.en}`), type, knownAs: known };
  return { id: stableId("a", type, nameKey(fullName)), type };
}

/** Names with equal keys are one actor's. */
export function nameKey(fullName: string): string {
  const code = skeleton(fullName);
  const codes = code.replace(/\[\w+\]/g, "--").length;
  const speaks = codes >= SHORTEST_SKELETON && wordsOf(fullName).length >= FEWEST_WORDS;
  return speaks ? `skeleton:${code}` : `name:${normalForm(fullName).replace(/^(?:the|al|el) /, "")}`;
}
