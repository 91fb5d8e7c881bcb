import type { ActorType } from "../../../graph/model/ontology.ts";
import { knownActors } from "../../nlp/data/known-actors.ts";
import type { NamePart } from "../names/name-part.ts";
import { personParts } from "../names/person-parts.ts";
import { termParts } from "../names/term-parts.ts";
import { knownActorId, nameForm, nameId } from "./name-id.ts";
import type { NameUse } from "./name-use.ts";

/** One name of one type, and its uses in the run. Names of known actors are nodes too, used or not. */
export interface NameNode {
  readonly id: string;
  readonly type: ActorType;
  readonly name: string;
  readonly form: string;
  readonly parts: readonly NamePart[];
  readonly uses: readonly NameUse[];
  /** The ids of the known actors that go by this name: mostly none or one. */
  readonly known: readonly string[];
}

/** All names of a run in the order of their ids, which is the same whatever the order of the uses. */
export function nameNodes(uses: Iterable<NameUse>): readonly NameNode[] {
  const nodes = new Map<string, NameNode & { uses: NameUse[] }>();
  for (const node of knownNames()) nodes.set(node.id, { ...node, uses: [] });
  for (const use of uses) {
    const id = nameId(use.type, use.name);
    const node = nodes.get(id);
    if (node === undefined) nodes.set(id, { ...nodeOf(use.type, use.name, []), uses: [use] });
    else node.uses.push(use);
  }
  return [...nodes.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

let cache: readonly NameNode[] | undefined;

function knownNames(): readonly NameNode[] {
  if (cache !== undefined) return cache;
  const bearers = new Map<string, { type: ActorType; name: string; known: Set<string> }>();
  for (const { type, en, names } of knownActors()) {
    for (const name of names) {
      const id = nameId(type, name);
      const entry = bearers.get(id) ?? { type, name, known: new Set<string>() };
      bearers.set(id, entry);
      entry.known.add(knownActorId(type, en));
    }
  }
  return (cache = [...bearers.values()].map(({ type, name, known }) => nodeOf(type, name, [...known].sort())));
}

function nodeOf(type: ActorType, name: string, known: readonly string[]): NameNode {
  const parts = type === "PERSON" ? personParts(name) : termParts(name);
  return { id: nameId(type, name), type, name, form: nameForm(name), parts, uses: [], known };
}
