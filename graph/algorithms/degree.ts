/** How many ties a node has, and how strong they are together. */
import type { GraphView } from "./graph-view.ts";

export interface Degree {
  readonly ties: number;
  /** The sum of the weights of its ties; strength in Barrat et al. (2004), PNAS 101(11). */
  readonly weight: number;
}

export function degrees({ nodes, edges }: GraphView): ReadonlyMap<string, Degree> {
  const counts = new Map(nodes.map((node) => [node, { ties: 0, weight: 0 }]));
  for (const { source, target, weight } of edges)
    for (const end of [source, target]) {
      const count = counts.get(end);
      if (count === undefined) continue;
      count.ties++;
      count.weight += weight;
    }
  return counts;
}
