/** Links that need no comparing: what is known, and what the documents themselves say. */
import type { Reason } from "../../../graph/model/reason.ts";
import type { Link } from "./link.ts";
import { isOfWatchList, type KnownNames } from "./known-names.ts";
import { nameId } from "./name-id.ts";
import type { NameNode } from "./name-node.ts";
import { RESOLUTION_WEIGHTS as WEIGHTS } from "./resolution-weights.ts";

/** The index of each name by its id; a known actor's id finds its English name. */
export function indexById(nodes: readonly NameNode[], known: KnownNames): ReadonlyMap<string, number> {
  const byId = new Map(nodes.map(({ id }, index) => [id, index]));
  for (const [id, { nameId }] of known.actors) {
    const index = byId.get(nameId);
    if (index !== undefined) byId.set(id, index);
  }
  return byId;
}

/** A name that one known actor bears is that actor's; one that several bear is a link to each, for company to decide. */
export function knownLinks(
  nodes: readonly NameNode[],
  byId: ReadonlyMap<string, number>,
  known: KnownNames,
): readonly Link[] {
  return nodes.flatMap((node, index) =>
    node.known.flatMap((id) => {
      const other = byId.get(id);
      const likeness = 1 / node.known.length;
      const name = other === undefined ? undefined : nodes[other]?.name;
      const kind = isOfWatchList(known.actors.get(id), node.form) ? "watch-list" : "known-actor";
      return givenLink(index, other, likeness, kind, node.name, name);
    }),
  );
}

/** A name that a list gives with a warning is never enough by itself. */
export function weakLinks(
  nodes: readonly NameNode[],
  byId: ReadonlyMap<string, number>,
  known: KnownNames,
): readonly Link[] {
  return Array.from(known.actors.values()).flatMap(({ id, type, name, weakNames }) =>
    weakNames.flatMap((weak) => {
      const index = byId.get(nameId(type, weak));
      const isTaken = index === undefined || (nodes[index]?.known.length ?? 0) > 0;
      return isTaken ? [] : givenLink(index, byId.get(id), WEIGHTS.weakName, "watch-list", weak, name);
    }),
  );
}

/** “Popular Mobilization Units (PMU)”. */
export function declaredLinks(nodes: readonly NameNode[], byId: ReadonlyMap<string, number>): readonly Link[] {
  return nodes
    .flatMap(({ uses, type, name }, index) =>
      uses.flatMap(({ declared }) =>
        declared.flatMap((other) =>
          givenLink(index, byId.get(nameId(type, other)), WEIGHTS.declared, "declared", other, name),
        ),
      ),
    )
    .sort(byIndex);
}

function givenLink(
  one: number | undefined,
  other: number | undefined,
  likeness: number,
  kind: Reason["kind"],
  left = "",
  right = "",
): readonly Link[] {
  if (one === undefined || other === undefined || one === other) return [];
  const ends = { left: Math.min(one, other), right: Math.max(one, other) };
  return [{ ...ends, likeness, shorter: "neither", shared: 0, reasons: [{ kind, left, right }] }];
}

function byIndex(a: Link, b: Link): number {
  return a.left - b.left || a.right - b.right;
}
