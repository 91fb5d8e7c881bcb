/**
 * Who a full name means until all names are resolved: a known actor, or whoever bears the name. The answer is a pure function
 * of the name and its type.
 */
import type { ActorIdentity } from "../../graph/model/mention.ts";
import type { ActorType } from "../../graph/model/ontology.ts";
import { knownActorId, nameId } from "./corpus/name-id.ts";
import { knownActor } from "./known-actor.ts";

export function identify(type: ActorType, fullName: string): ActorIdentity {
  const known = knownActor(type, fullName);
  if (known === undefined) return { id: nameId(type, fullName), type };
  return { id: knownActorId(type, known.en), type, knownAs: known };
}
