/**
 * Who a full name means as far as one document can say: known actors, and otherwise the name's own consonants. The answer is
 * a pure function of the name and its type, so it is the same in every document, order and run.
 */
import { stableId } from "../../graph/model/ids.ts";
import type { ActorIdentity } from "../../graph/model/mention.ts";
import type { ActorType } from "../../graph/model/ontology.ts";
import { knownActorId, nameId } from "./corpus/name-id.ts";
import { knownActor } from "./known-actor.ts";
import { skeletonKey } from "./skeleton-key.ts";

export function identify(type: ActorType, fullName: string): ActorIdentity {
  const known = knownActor(type, fullName);
  if (known !== undefined) return { id: knownActorId(type, known.en), type, knownAs: known };
  const key = skeletonKey(type, fullName);
  return { id: key === undefined ? nameId(type, fullName) : stableId("a", type, `skeleton:${key}`), type };
}
