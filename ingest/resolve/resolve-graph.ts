import type { NameUse } from "../../graph/model/name.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { resolveNames } from "./corpus/resolve-names.ts";

/** Makes actors of all names of a graph, where names came or went since that was last done. */
export async function resolveGraph(store: GraphStore): Promise<void> {
  if (!(await store.namesAreDue())) return;
  const uses: NameUse[] = [];
  for await (const use of store.nameUses()) uses.push(use);
  await store.applyResolution(resolveNames(uses).names);
}
