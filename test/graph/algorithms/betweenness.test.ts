import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { betweenness } from "../../../graph/algorithms/betweenness.ts";
import type { GraphView } from "../../../graph/algorithms/graph-view.ts";
import { allPaths, graphs, retold } from "./graphs.ts";

/** By its definition: over all pairs of others, the share of their shortest paths that pass through the node. */
function slowBetweenness(view: GraphView, node: string): number {
  const others = view.nodes.filter((other) => other !== node);
  const pairs = others.flatMap((from, index) => others.slice(index + 1).map((to) => [from, to] as const));
  const shares = pairs.map(([from, to]) => {
    const paths = allPaths(view, from, to);
    const shortest = paths.filter(({ length }) => length === Math.min(...paths.map((path) => path.length)));
    return shortest.length === 0 ? 0 : shortest.filter((path) => path.includes(node)).length / shortest.length;
  });
  return shares.reduce((sum, share) => sum + share, 0) / pairs.length;
}

describe("betweenness", () => {
  it("is the share of shortest paths between others that pass through a node", () => {
    fc.assert(
      fc.property(graphs, (view) => {
        const { of, exact } = betweenness(view);
        expect(exact).toBe(true);
        for (const node of view.nodes)
          expect(of.get(node)).toBeCloseTo(view.nodes.length < 3 ? 0 : slowBetweenness(view, node), 9);
      }),
    );
  });

  it("is estimated from a seeded sample above a size, says so, and comes near on average", () => {
    const nodes = Array.from({ length: 41 }, (_, index) => `n${index}`);
    // A star: every path between others leads through n0.
    const edges = nodes.slice(1).map((target) => ({ source: "n0", target, weight: 1 }));
    const sampled = betweenness({ nodes, edges }, { sources: 20, seed: 3 });
    expect(sampled).toMatchObject({ sources: 20, exact: false });
    expect(sampled).toEqual(betweenness(retold({ nodes, edges }), { sources: 20, seed: 3 }));
    expect(sampled.of.get("n0")).toBeCloseTo(1, 1);
  });
});
