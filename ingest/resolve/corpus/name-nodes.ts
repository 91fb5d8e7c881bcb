import type { NameUse } from "../../../graph/model/name.ts";
import { knownAtHome } from "./known-at-home.ts";
import type { NameMemory } from "./name-memory.ts";
import type { NameNode } from "./name-node.ts";

/** A name that is known beforehand, of the actors with these ids. */
export type KnownName = Pick<NameNode, "id" | "type" | "name" | "known">;

/** All names of a run, and the known ones, in the order of their ids, which is the same whatever the order of the uses. */
export function nameNodes(
  uses: Iterable<NameUse>,
  known: readonly KnownName[],
  memory: NameMemory,
): readonly NameNode[] {
  const nodes = new Map<string, NameNode & { readonly uses: NameUse[] }>();
  for (const { type, name, known: actors } of known) {
    const node = memory.node(type, name);
    nodes.set(node.id, { ...node, known: actors, uses: [] });
  }
  const knownOf = new Map(known.map((name) => [name.id, name.known]));
  for (const use of [...uses].sort(bySpelling)) {
    const node = memory.node(use.type, use.name);
    const there = nodes.get(node.id);
    if (there === undefined) {
      const atHome = knownAtHome(use.type, use.name, (id) => knownOf.get(id) ?? []);
      nodes.set(node.id, { ...node, known: atHome, uses: [use] });
    } else there.uses.push(use);
  }
  return [...nodes.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Of the spellings of one name the first stands for it, which must not depend on the order of documents. */
function bySpelling(a: NameUse, b: NameUse): number {
  if (a.name === b.name) return 0;
  return a.name < b.name ? -1 : 1;
}
