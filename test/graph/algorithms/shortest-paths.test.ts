import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { GraphView } from "../../../graph/algorithms/graph-view.ts";
import { shortestPaths } from "../../../graph/algorithms/shortest-paths.ts";
import { allPaths, graphs, retold, tieBetween } from "./graphs.ts";

function slowCost(view: GraphView, path: readonly string[], hubPenalty: number): number {
  const sumOf = (node: string): number =>
    view.edges.reduce((sum, { source, target, weight }) => sum + (source === node || target === node ? weight : 0), 0);
  const costs = path.slice(1).map((node, index) => {
    const before = path[index] ?? "";
    const weight = tieBetween(view, before, node)?.weight ?? 0;
    return Math.log(1 + Math.sqrt(sumOf(before) * sumOf(node)) ** hubPenalty / weight);
  });
  return costs.reduce((sum, cost) => sum + cost, 0);
}

describe("k shortest paths", () => {
  it("are the k cheapest of all ways that meet no node twice", () => {
    const options = fc.record({
      count: fc.integer({ min: 1, max: 6 }),
      hubPenalty: fc.constantFrom(0, 0.5, 3),
      avoid: fc.constantFrom(new Set<string>(), new Set(["n1"]), new Set(["n0", "n2"])),
    });
    fc.assert(
      fc.property(graphs, options, (view, { count, hubPenalty, avoid }) => {
        const [source, target] = ["n0", view.nodes.at(-1) ?? "n0"];
        if (source === target) return;
        const costs = allPaths(view, source, target)
          .filter((path) => !path.slice(1, -1).some((node) => avoid.has(node)))
          .map((path) => slowCost(view, path, hubPenalty))
          .sort((a, b) => a - b)
          .slice(0, count);
        const found = shortestPaths(view, source, target, { count, hubPenalty, avoid });
        expect(found.map(({ cost }) => cost.toFixed(9))).toEqual(costs.map((cost) => cost.toFixed(9)));
        for (const { nodes, cost } of found) expect(slowCost(view, nodes, hubPenalty)).toBeCloseTo(cost, 9);
        expect(new Set(found.map(({ nodes }) => nodes.join())).size).toBe(found.length);
      }),
      { numRuns: 300 },
    );
  });

  it("goes round a hub that knows everybody, and through it where that is asked for", () => {
    const nodes = ["a", "z", "hub", "m", ...Array.from({ length: 30 }, (_, index) => `x${index}`)];
    const edges = [
      ...nodes.filter((node) => node !== "hub" && node !== "m").map((target) => ({ source: "hub", target, weight: 2 })),
      { source: "a", target: "m", weight: 1 },
      { source: "m", target: "z", weight: 1 },
    ];
    expect(shortestPaths({ nodes, edges }, "a", "z")[0]?.nodes).toEqual(["a", "m", "z"]);
    expect(shortestPaths({ nodes, edges }, "a", "z", { hubPenalty: 0 })[0]?.nodes).toEqual(["a", "hub", "z"]);
    expect(shortestPaths({ nodes, edges }, "a", "z", { avoid: new Set(["hub"]) })).toHaveLength(1);
  });

  it("prefers, of ways of as many steps, strong ties and nodes that are tied to few others", () => {
    const edges = [
      { source: "a", target: "strong", weight: 5 },
      { source: "strong", target: "z", weight: 5 },
      { source: "a", target: "weak", weight: 1 },
      { source: "weak", target: "z", weight: 1 },
      { source: "a", target: "busy", weight: 5 },
      { source: "busy", target: "z", weight: 5 },
      ...Array.from({ length: 20 }, (_, index) => ({ source: "busy", target: `x${index}`, weight: 3 })),
    ];
    const nodes = [...new Set(edges.flatMap(({ source, target }) => [source, target]))];
    const between = shortestPaths({ nodes, edges }, "a", "z").map((path) => path.nodes[1]);
    expect(between).toEqual(["strong", "weak", "busy"]);
  });

  it("does not depend on the order of the input, and knows when there is no way", () => {
    fc.assert(
      fc.property(graphs, (view) => {
        const ends = ["n0", view.nodes.at(-1) ?? ""] as const;
        const costs = (from: GraphView) => shortestPaths(from, ...ends).map(({ cost }) => cost.toFixed(9));
        expect(costs(retold(view))).toEqual(costs(view));
      }),
    );
    expect(shortestPaths({ nodes: ["a", "b"], edges: [] }, "a", "b")).toEqual([]);
    expect(shortestPaths({ nodes: ["a"], edges: [] }, "a", "nobody")).toEqual([]);
  });
});
