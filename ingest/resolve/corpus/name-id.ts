/**
 * Ids of actors.
 *
 * Every name has an id of its own, a digest of its type and normal form, and every known actor has one too. An actor is a set
 * of names; its id is the known actor's where there is one, else the least of its names' ids, and the other ids are its
 * referents, which answer with it. So an id always means “whoever bears this name”: a new document may bring a lower id into
 * the set, but no id can pass to an actor who does not bear its name, and the order of documents plays no part.
 */
import { stableId } from "../../../graph/model/ids.ts";
import type { ActorType } from "../../../graph/model/ontology.ts";
import { normalForm } from "../words/normal-form.ts";

const LEADING_ARTICLE = /^(?:(?:the|al|el) (?=.)|(?:ال|لل)(?=\p{L}{3}))/u;

/** What makes two written names the same name: case, diacritics and a leading article, also as in «للعراق», do not count. */
export function nameForm(name: string): string {
  return normalForm(name).replace(LEADING_ARTICLE, "");
}

export function nameId(type: ActorType, name: string): string {
  return idOfForm(type, nameForm(name));
}

/** @param form see {@link nameForm} */
export function idOfForm(type: ActorType, form: string): string {
  return stableId("a", type, `name:${form}`);
}

export function knownActorId(type: ActorType, englishName: string): string {
  return stableId("a", type, `known:${englishName}`);
}
