import type { NameUse } from "../../graph/model/name.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { resolveNames, type ResolveOptions } from "./corpus/resolve-names.ts";
import { watchedActors } from "./corpus/watched-actors.ts";

/** Makes actors of all names of a graph, where names or watch lists came or went since that was last done. */
export async function resolveGraph(store: GraphStore, options: Pick<ResolveOptions, "memory"> = {}): Promise<void> {
  // Asked before the names are read: what is written in between stays due.
  const due = await store.namesDue();
  if (due === undefined) return;
  const uses: NameUse[] = [];
  for await (const use of store.nameUses()) uses.push(use);
  const watched = watchedActors(await store.watchEntries());
  await store.applyResolution(resolveNames(uses, { ...options, watched }).names, due);
}
