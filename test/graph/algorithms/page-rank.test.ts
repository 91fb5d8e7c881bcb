import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { GraphView } from "../../../graph/algorithms/graph-view.ts";
import { pageRank } from "../../../graph/algorithms/page-rank.ts";
import { graphs, retold, tieBetween } from "./graphs.ts";

/** The walker's equation, iterated on a full matrix of probabilities. */
function slowPageRank(view: GraphView): Map<string, number> {
  const { nodes } = view;
  const weights = nodes.map((from) => nodes.map((to) => tieBetween(view, from, to)?.weight ?? 0));
  const steps = weights.map((row) => {
    const strength = row.reduce((sum, weight) => sum + weight, 0);
    return row.map((weight) => (strength === 0 ? 1 / nodes.length : weight / strength));
  });
  let ranks = nodes.map(() => 1 / nodes.length);
  for (let round = 0; round < 150; round++)
    ranks = nodes.map((_, to) => {
      const come = ranks.reduce((sum, rank, from) => sum + rank * (steps[from]?.[to] ?? 0), 0);
      return 0.15 / nodes.length + 0.85 * come;
    });
  return new Map(nodes.map((node, index) => [node, ranks[index] ?? 0]));
}

describe("PageRank", () => {
  it("solves the walker's equation", () => {
    fc.assert(
      fc.property(graphs, (view) => {
        const slow = slowPageRank(view);
        const fast = pageRank(view);
        for (const node of view.nodes) expect(fast.get(node)).toBeCloseTo(slow.get(node) ?? 0, 6);
      }),
    );
  });

  it("does not depend on the order of nodes and ties, and knows the empty graph", () => {
    fc.assert(
      fc.property(graphs, (view) => {
        expect(pageRank(retold(view))).toEqual(pageRank(view));
      }),
    );
    expect(pageRank({ nodes: [], edges: [] }).size).toBe(0);
  });
});
