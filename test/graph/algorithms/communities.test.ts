import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { communities } from "../../../graph/algorithms/communities.ts";
import type { GraphView } from "../../../graph/algorithms/graph-view.ts";
import { graphs, retold, tieBetween } from "./graphs.ts";

/** M. Newman (2004): the share of weight inside communities less what chance would put there. */
function slowModularity(view: GraphView, of: ReadonlyMap<string, number>): number {
  const weight = (a: string, b: string): number => tieBetween(view, a, b)?.weight ?? 0;
  const strength = (node: string): number => view.nodes.reduce((sum, other) => sum + weight(node, other), 0);
  const all = view.nodes.reduce((sum, node) => sum + strength(node), 0);
  const parts = view.nodes.flatMap((a) =>
    view.nodes
      .filter((b) => of.get(a) === of.get(b))
      .map((b) => weight(a, b) / all - (strength(a) * strength(b)) / all ** 2),
  );
  return parts.reduce((sum, part) => sum + part, 0);
}

/** Everybody of a group tied to everybody. */
function clique(names: readonly string[], weight = 1) {
  return names.flatMap((source, index) => names.slice(index + 1).map((target) => ({ source, target, weight })));
}

const left = ["a", "b", "c", "d"];
const right = ["p", "q", "r", "s"];

describe("communities", () => {
  it("finds two groups joined by one tie, and is sure of every tie", () => {
    const edges = [...clique(left), ...clique(right), { source: "d", target: "p", weight: 1 }];
    const found = communities({ nodes: [...left, ...right], edges });
    expect([...left, ...right].map((node) => found.of.get(node))).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
    for (const { source, target, together, ambiguity } of found.ties) {
      expect(together).toBe(left.includes(source) === left.includes(target) ? 1 : 0);
      expect(ambiguity).toBe(0);
    }
  });

  it("says which ties it is unsure of", () => {
    // A ring can be cut into arcs anywhere.
    const nodes = Array.from({ length: 12 }, (_, index) => `n${String(index).padStart(2, "0")}`);
    const edges = nodes.map((source, index) => ({ source, target: nodes[(index + 1) % 12] ?? "", weight: 1 }));
    const { ties } = communities({ nodes, edges }, { runs: 40 });
    expect(ties.some(({ ambiguity }) => ambiguity > 0.5)).toBe(true);
    for (const { together, ambiguity } of ties) expect(ambiguity).toBeCloseTo(1 - (2 * together - 1) ** 2, 12);
  });

  it("has the modularity of its own definition, the same in every order of the input", () => {
    fc.assert(
      fc.property(graphs, (view) => {
        const found = communities(view, { runs: 5 });
        expect(communities(retold(view), { runs: 5 })).toEqual(found);
        expect([...found.of.keys()].sort()).toEqual(view.nodes.toSorted());
        if (view.edges.length > 0) expect(found.modularity).toBeCloseTo(slowModularity(view, found.of), 9);
      }),
    );
  });
});
