import type { ActorType } from "../../../graph/model/ontology.ts";
import type { Joiner } from "./joiner.ts";
import type { Link } from "./link.ts";
import type { Known, KnownNames } from "./known-names.ts";
import type { NameNode } from "./name-node.ts";
import { nameToShow } from "./names-to-show.ts";
import type { SpelledLink, ResolvedActor } from "./resolution.ts";

export interface ResolvedActors {
  readonly actors: readonly ResolvedActor[];
  /** The actor of the name at this index. */
  readonly actorAt: (index: number) => ResolvedActor | undefined;
}

/** The actors that the joined names make; known names that nobody uses make none. */
export function resolvedActors(
  nodes: readonly NameNode[],
  { partition, joined }: Joiner,
  known: KnownNames,
): ResolvedActors {
  const links = new Map<number, SpelledLink[]>();
  for (const link of joined) {
    const root = partition.rootOf(link.left);
    links.set(root, [...(links.get(root) ?? []), spelledLink(link, nodes)]);
  }
  const byRoot = new Map<number, ResolvedActor>();
  for (const index of nodes.keys()) {
    if (partition.rootOf(index) !== index) continue;
    const members = partition.membersOf(index).flatMap((member) => nodes[member] ?? []);
    if (members.some(({ uses }) => uses.length > 0)) {
      const knownId = soleCommonKnown(members);
      byRoot.set(index, actorOf(members, known.actors.get(knownId ?? ""), links.get(index) ?? []));
    }
  }
  return {
    actors: [...byRoot.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    actorAt: (index) => byRoot.get(partition.rootOf(index)),
  };
}

export function spelledLink({ left, right, likeness, reasons }: Link, nodes: readonly NameNode[]): SpelledLink {
  return { left: nodes[left]?.name ?? "", right: nodes[right]?.name ?? "", likeness, reasons };
}

function actorOf(
  members: readonly NameNode[],
  known: Known | undefined,
  joinedBy: readonly SpelledLink[],
): ResolvedActor {
  const used = members.filter(({ uses }) => uses.length > 0);
  const spellings = spellingsOf(used);
  const type = mostUsedType(used);
  const ids = used.map(({ id }) => id);
  const id = known?.table ? known.id : ids.reduce((least, other) => (other < least ? other : least));
  const shown = { ...known?.watched?.knownAs, ...known?.table };
  const latin = shown.en ?? nameToShow(type, spellings, "latin");
  const arabic = shown.ar ?? nameToShow(type, spellings, "arabic");
  return {
    id,
    type: known?.type ?? type,
    name: latin ?? arabic ?? "",
    nameAr: arabic,
    referents: [...new Set([id, ...ids, ...members.flatMap(soleKnown)])].sort(),
    spellings: [...spellings].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)),
    joinedBy: joinedBy.filter(({ reasons }) => reasons.length > 0),
  };
}

/** A name of one known actor answers to that actor's id too, whatever it was joined with. */
const soleKnown = ({ known }: NameNode): readonly string[] => (known.length === 1 ? known : []);

function spellingsOf(nodes: readonly NameNode[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { spellings } of nodes.flatMap(({ uses }) => uses)) {
    for (const [name, count] of spellings) counts.set(name, (counts.get(name) ?? 0) + count);
  }
  return counts;
}

/** The type of most sentences; of equals the first by name, so that order plays no part. */
function mostUsedType(nodes: readonly NameNode[]): ActorType {
  const counts = new Map<ActorType, number>();
  for (const { type, uses } of nodes) {
    const sentences = uses.reduce((sum, use) => sum + use.sentences.length, 0);
    counts.set(type, (counts.get(type) ?? 0) + sentences);
  }
  const [first] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return first?.[0] ?? "ORG";
}

/** The id of the known actor that these names can all be, where that is a single one. */
export function soleCommonKnown(members: readonly NameNode[]): string | undefined {
  const candidates = members.map(({ known }) => known).filter((known) => known.length > 0);
  const [first = []] = candidates;
  const common = first.filter((id) => candidates.every((known) => known.includes(id)));
  return common.length === 1 ? common[0] : undefined;
}
