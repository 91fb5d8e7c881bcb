import type { ActorType } from "../../graph/model/ontology.ts";
import { knownActors, type KnownActor } from "../nlp/data/known-actors.ts";
import { nameForm } from "./corpus/name-id.ts";
import { skeletonKey } from "./skeleton-key.ts";

/** Names to show for an actor of general knowledge. */
export interface KnownAs {
  readonly en: string;
  readonly ar?: string;
}

let index: ReadonlyMap<string, KnownActor | "ambiguous"> | undefined;

/**
 * The well-known actor of this type that goes by this name; undefined where there is none, or more than one. People also
 * by another spelling of one of their names (“Ebrahim Raeisi”); of groups and places only the names in the table count.
 */
export function knownActor(type: ActorType, name: string): KnownAs | undefined {
  index ??= buildIndex();
  for (const key of indexKeys(type, name)) {
    const found = index.get(key);
    if (found === "ambiguous") return undefined;
    if (found !== undefined) return found.ar === null ? { en: found.en } : { en: found.en, ar: found.ar };
  }
  return undefined;
}

function buildIndex(): ReadonlyMap<string, KnownActor | "ambiguous"> {
  const byName = new Map<string, KnownActor | "ambiguous">();
  for (const actor of knownActors()) {
    for (const key of new Set(actor.names.flatMap((name) => indexKeys(actor.type, name)))) {
      byName.set(key, byName.has(key) ? "ambiguous" : actor);
    }
  }
  return byName;
}

/** The exact name first. */
function indexKeys(type: ActorType, name: string): readonly string[] {
  const spelling = type === "PERSON" ? skeletonKey(type, name) : undefined;
  return [`${type}:${nameForm(name)}`, ...(spelling === undefined ? [] : [`${type}~${spelling}`])];
}
