import type { ActorType } from "../../../graph/model/ontology.ts";
import type { NamePart } from "../names/name-part.ts";
import { personParts } from "../names/person-parts.ts";
import { termParts } from "../names/term-parts.ts";
import { blockingKeys } from "./blocking-keys.ts";
import { knownAtHome } from "./known-at-home.ts";
import { nameForm, nameId } from "./name-id.ts";
import type { NameUse } from "../../../graph/model/name.ts";

/** One name of one type, and its uses in the run. */
export interface NameNode {
  readonly id: string;
  readonly type: ActorType;
  readonly name: string;
  readonly form: string;
  readonly parts: readonly NamePart[];
  /** See `blockingKeys`. */
  readonly keys: Uint32Array;
  /** The ids of the known actors that go by this name: mostly none or one. */
  readonly known: readonly string[];
  /** None where the name is only known. */
  readonly uses: readonly NameUse[];
}

export function nameNode(type: ActorType, name: string): NameNode {
  const parts = type === "PERSON" ? personParts(name) : termParts(type, name);
  const form = nameForm(name);
  return {
    id: nameId(type, name),
    type,
    name,
    form,
    parts,
    keys: blockingKeys(type, form, parts),
    known: [],
    uses: [],
  };
}

/** All names of a run, and the known ones, in the order of their ids, which is the same whatever the order of the uses. */
export function nameNodes(uses: Iterable<NameUse>, known: readonly NameNode[]): readonly NameNode[] {
  const nodes = new Map<string, NameNode & { readonly uses: NameUse[] }>();
  for (const node of known) nodes.set(node.id, { ...node, uses: [] });
  const knownOf = new Map(known.map((node) => [node.id, node.known]));
  for (const use of [...uses].sort(bySpelling)) {
    const id = nameId(use.type, use.name);
    const node = nodes.get(id);
    if (node === undefined) {
      const known = knownAtHome(use.type, use.name, (other) => knownOf.get(other) ?? []);
      nodes.set(id, { ...nameNode(use.type, use.name), known, uses: [use] });
    } else node.uses.push(use);
  }
  return [...nodes.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Of the spellings of one name the first stands for it, which must not depend on the order of documents. */
function bySpelling(a: NameUse, b: NameUse): number {
  if (a.name === b.name) return 0;
  return a.name < b.name ? -1 : 1;
}
