/** What was found, by the ids of names: what a graph stores, so that every join can be explained and taken back. */
import type { NameLink, NameResolution, ResolvedName } from "../../../graph/model/name.ts";
import type { Reason } from "../../../graph/model/reason.ts";
import { soleCommonKnown, type ResolvedActors } from "./actors.ts";
import type { Joiner } from "./joiner.ts";
import { isOfWatchList, knownAsName, type KnownNames } from "./known-names.ts";
import type { Link } from "./link.ts";
import type { NameNode } from "./name-node.ts";

export function nameResolution(
  nodes: readonly NameNode[],
  { joined, partition }: Joiner,
  undecided: readonly Link[],
  { actorAt }: ResolvedActors,
  known: KnownNames,
): NameResolution {
  const ofUsedActors = (link: Link): boolean => actorAt(link.left) !== undefined && actorAt(link.right) !== undefined;
  const knownOf = knownByRoot(nodes, partition);
  /** Of a known actor's names only those that documents use are names of the graph; the others stand for the actor. */
  const idOf = (index: number): string => {
    const node = nodes[index];
    if (node === undefined || node.uses.length > 0) return node?.id ?? "";
    return knownOf(index) ?? node.id;
  };
  const toNameLink = ({ left, right, likeness, reasons }: Link): NameLink =>
    nameLink(idOf(left), idOf(right), likeness, reasons);

  const links = [
    ...joined.filter(ofUsedActors).map(toNameLink),
    ...[...partition.groups()]
      .filter(([root = 0]) => actorAt(root) !== undefined)
      .flatMap(([root = 0, ...others]) => knownActorLinks([root, ...others], nodes, knownOf(root), known)),
  ];
  const candidates = undecided.filter(ofUsedActors).map(toNameLink);
  const spokenOf = [...links, ...candidates].flatMap(({ left, right }) => [left, right]);
  return { names: namesOf(spokenOf, nodes, known), links: distinct(links), candidates: distinct(candidates) };
}

function knownByRoot(
  nodes: readonly NameNode[],
  partition: Joiner["partition"],
): (index: number) => string | undefined {
  const cache = new Map<number, string | undefined>();
  return (index) => {
    const root = partition.rootOf(index);
    if (!cache.has(root)) {
      cache.set(root, soleCommonKnown(partition.membersOf(root).flatMap((member) => nodes[member] ?? [])));
    }
    return cache.get(root);
  };
}

/**
 * The English name of a known actor, where documents use it, is not the actor itself, so it needs a link of its own; and so
 * does a name that can only be that actor's where the English name is not among the group's.
 */
function knownActorLinks(
  group: readonly number[],
  nodes: readonly NameNode[],
  actor: string | undefined,
  { actors }: KnownNames,
): readonly NameLink[] {
  const known = actors.get(actor ?? "");
  if (known === undefined) return [];
  const members = group.flatMap((index) => nodes[index] ?? []);
  const bearer = members.find(({ id }) => id === known.nameId) ?? members.find(({ uses }) => uses.length > 0);
  if (bearer === undefined || bearer.uses.length === 0) return [];
  const kind = isOfWatchList(known, bearer.form) ? "watch-list" : "known-actor";
  return [nameLink(bearer.id, known.id, 1, [{ kind, left: bearer.name, right: known.name }])];
}

function nameLink(one: string, other: string, likeness: number, reasons: readonly Reason[]): NameLink {
  const [left, right] = one < other ? [one, other] : [other, one];
  // The last digits depend on the order in which a processor adds; what is stored must not.
  return { left, right, likeness: Math.round(likeness * 10_000) / 10_000, reasons };
}

/** The surest for each two names. */
function distinct(links: readonly NameLink[]): readonly NameLink[] {
  const best = new Map<string, NameLink>();
  for (const link of links) {
    const key = `${link.left} ${link.right}`;
    if (link.left !== link.right && (best.get(key)?.likeness ?? -1) < link.likeness) best.set(key, link);
  }
  return [...best.values()];
}

function namesOf(ids: readonly string[], nodes: readonly NameNode[], known: KnownNames): readonly ResolvedName[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return [...new Set(ids)].flatMap((id): ResolvedName[] => {
    const actor = known.actors.get(id);
    if (actor !== undefined) return [knownAsName(actor)];
    const node = byId.get(id);
    return node === undefined ? [] : [{ id, type: node.type, name: node.name, knownAs: null }];
  });
}
