import type { KnownActor } from "../../nlp/data/known-actors.ts";
import { knownActorId, nameId } from "./name-id.ts";
import { nameNode, type NameNode } from "./name-node.ts";

/** The names of known actors, ready to be compared. */
export interface KnownNames {
  readonly nodes: readonly NameNode[];
  /** By the actor's id: the actor, and the id of its English name. */
  readonly actors: ReadonlyMap<string, { readonly actor: KnownActor; readonly nameId: string }>;
}

/** Taking thousands of names apart takes longer than resolving a short text. */
const cache = new WeakMap<readonly KnownActor[], KnownNames>();

export function knownNames(known: readonly KnownActor[]): KnownNames {
  let names = cache.get(known);
  if (names === undefined) cache.set(known, (names = prepare(known)));
  return names;
}

function prepare(known: readonly KnownActor[]): KnownNames {
  const actors = new Map<string, { actor: KnownActor; nameId: string }>();
  const nodes = new Map<string, NameNode>();
  for (const actor of known) {
    const id = knownActorId(actor.type, actor.en);
    actors.set(id, { actor, nameId: nameId(actor.type, actor.en) });
    for (const name of actor.names) {
      const node = nodes.get(nameId(actor.type, name)) ?? nameNode(actor.type, name);
      nodes.set(node.id, { ...node, known: [...new Set([...node.known, id])].sort() });
    }
  }
  return { nodes: [...nodes.values()], actors };
}
