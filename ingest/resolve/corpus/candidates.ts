import { nameLink } from "./actors.ts";
import type { Joiner } from "./joiner.ts";
import type { Link } from "./link.ts";
import type { NameNode } from "./name-node.ts";
import { RESOLUTION_WEIGHTS as WEIGHTS } from "./resolution-weights.ts";
import type { Candidate, ResolvedActor } from "./resolution.ts";

/** The links that are likely but not certain, the best for each two actors; what people answered “unsure” is not asked again. */
export function openCandidates(
  links: readonly Link[],
  unsure: readonly Link[],
  joiner: Joiner,
  nodes: readonly NameNode[],
  actorAt: (index: number) => ResolvedActor | undefined,
): readonly Candidate[] {
  const keyOf = ({ left, right }: Link): string =>
    [joiner.partition.rootOf(left), joiner.partition.rootOf(right)].sort((a, b) => a - b).join(" ");
  const asked = new Set(unsure.map(keyOf));
  const best = new Map<string, Link>();
  for (const link of links) {
    if (link.likeness < WEIGHTS.candidate || joiner.areOne(link) || !joiner.mayJoin(link)) continue;
    const key = keyOf(link);
    if (!asked.has(key) && (best.get(key)?.likeness ?? 0) < link.likeness) best.set(key, link);
  }
  return [...best.values()]
    .sort((a, b) => b.likeness - a.likeness || a.left - b.left || a.right - b.right)
    .flatMap((link): Candidate[] => {
      const [left, right] = [actorAt(link.left), actorAt(link.right)];
      if (left === undefined || right === undefined) return [];
      return [{ ...nameLink(link, nodes), leftId: left.id, rightId: right.id }];
    });
}
