/** Random small graphs, and slow definitions written from the textbooks alone. */
import fc from "fast-check";
import type { GraphView, WeightedEdge } from "../../../graph/algorithms/graph-view.ts";

/** Up to eight nodes, any ties between them, whole weights from 1 to 9. */
export const graphs: fc.Arbitrary<GraphView> = fc.integer({ min: 1, max: 8 }).chain((size) => {
  const nodes = Array.from({ length: size }, (_, index) => `n${index}`);
  const pairs = nodes.flatMap((source, index) => nodes.slice(index + 1).map((target) => ({ source, target })));
  return fc
    .array(fc.integer({ min: -6, max: 9 }), { minLength: pairs.length, maxLength: pairs.length })
    .map((weights) => ({
      nodes,
      edges: pairs.flatMap((pair, index) => {
        const weight = weights[index] ?? 0;
        return weight > 0 ? [{ ...pair, weight }] : [];
      }),
    }));
});

/** The same graph told in another order, with the ends of every tie exchanged. */
export function retold({ nodes, edges }: GraphView): GraphView {
  const turned = edges.map(({ source, target, weight }) => ({ source: target, target: source, weight }));
  return { nodes: nodes.toReversed(), edges: turned.toReversed() };
}

export function tieBetween({ edges }: GraphView, a: string, b: string): WeightedEdge | undefined {
  return edges.find(({ source, target }) => (source === a && target === b) || (source === b && target === a));
}

/** Every way from one node to another that meets no node twice. */
export function allPaths(view: GraphView, from: string, to: string, before: readonly string[] = []): string[][] {
  const way = [...before, from];
  if (from === to) return [way];
  return view.nodes
    .filter((node) => !way.includes(node) && tieBetween(view, from, node) !== undefined)
    .flatMap((node) => allPaths(view, node, to, way));
}

/** How many parts the graph falls into. */
export function countParts({ nodes, edges }: GraphView): number {
  const part = new Map(nodes.map((node) => [node, node]));
  // As many rounds as nodes carry the least name to the end of any chain.
  for (const { source, target } of nodes.flatMap(() => edges)) {
    const least = [part.get(source) ?? source, part.get(target) ?? target].sort()[0] ?? source;
    part.set(source, least).set(target, least);
  }
  return new Set(part.values()).size;
}
