import { spelledLink, type ResolvedActors } from "./actors.ts";
import type { Joiner } from "./joiner.ts";
import type { Link } from "./link.ts";
import type { NameNode } from "./name-node.ts";
import { RESOLUTION_WEIGHTS as WEIGHTS } from "./resolution-weights.ts";
import type { Candidate } from "./resolution.ts";

/** The links that are likely but not certain, the best for each two actors, most likely first. */
export function openLinks(links: readonly Link[], joiner: Joiner): readonly Link[] {
  const best = new Map<string, Link>();
  for (const link of links) {
    if (link.likeness < WEIGHTS.candidate || joiner.areOne(link) || !joiner.mayJoin(link)) continue;
    const ends = [joiner.partition.rootOf(link.left), joiner.partition.rootOf(link.right)];
    const key = ends.sort((a, b) => a - b).join(" ");
    if ((best.get(key)?.likeness ?? 0) < link.likeness) best.set(key, link);
  }
  return [...best.values()].sort((a, b) => b.likeness - a.likeness || a.left - b.left || a.right - b.right);
}

/** Those of the links between two actors that documents name. */
export function candidatesOf(
  links: readonly Link[],
  nodes: readonly NameNode[],
  { actorAt }: ResolvedActors,
): readonly Candidate[] {
  return links.flatMap((link): Candidate[] => {
    const [left, right] = [actorAt(link.left), actorAt(link.right)];
    if (left === undefined || right === undefined) return [];
    return [{ ...spelledLink(link, nodes), leftId: left.id, rightId: right.id }];
  });
}
