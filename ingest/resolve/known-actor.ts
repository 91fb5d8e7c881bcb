import type { ActorType } from "../../graph/model/ontology.ts";
import { knownActors, type KnownActor } from "../nlp/data/known-actors.ts";
import { nameForm } from "./corpus/name-id.ts";

/** Names to show for an actor of general knowledge. */
export interface KnownAs {
  readonly en: string;
  readonly ar?: string;
}

let index: ReadonlyMap<string, KnownActor | "ambiguous"> | undefined;

/** The well-known actor of this type that goes by exactly this name; undefined where there is none, or more than one. */
export function knownActor(type: ActorType, name: string): KnownAs | undefined {
  index ??= buildIndex();
  const found = index.get(indexKey(type, name));
  if (found === undefined || found === "ambiguous") return undefined;
  return found.ar === null ? { en: found.en } : { en: found.en, ar: found.ar };
}

function buildIndex(): ReadonlyMap<string, KnownActor | "ambiguous"> {
  const byName = new Map<string, KnownActor | "ambiguous">();
  for (const actor of knownActors()) {
    for (const key of new Set(actor.names.map((name) => indexKey(actor.type, name)))) {
      byName.set(key, byName.has(key) ? "ambiguous" : actor);
    }
  }
  return byName;
}

function indexKey(type: ActorType, name: string): string {
  return `${type}:${nameForm(name)}`;
}
