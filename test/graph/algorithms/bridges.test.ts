import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { bridges } from "../../../graph/algorithms/bridges.ts";
import { countParts, graphs } from "./graphs.ts";

describe("bridges", () => {
  it("are the ties and nodes without which the graph falls into more parts", () => {
    fc.assert(
      fc.property(graphs, (view) => {
        const found = bridges(view);
        const parts = countParts(view);
        const ties = view.edges.filter(
          (edge) => countParts({ ...view, edges: view.edges.filter((other) => other !== edge) }) > parts,
        );
        const nodes = view.nodes.filter((node) => {
          const edges = view.edges.filter(({ source, target }) => source !== node && target !== node);
          return countParts({ nodes: view.nodes.filter((other) => other !== node), edges }) > parts;
        });
        const name = (tie: { readonly source: string; readonly target: string }) => `${tie.source} ${tie.target}`;
        expect(found.ties.map(name).sort()).toEqual(ties.map(name).sort());
        expect([...found.nodes.keys()].sort()).toEqual(nodes.sort());
      }),
      { numRuns: 300 },
    );
  });

  it("walks a chain of twenty thousand nodes", () => {
    const nodes = Array.from({ length: 20_000 }, (_, index) => String(index));
    const edges = nodes.slice(1).map((target, index) => ({ source: String(index), target, weight: 1 }));
    const found = bridges({ nodes, edges });
    expect([found.ties.length, found.nodes.size]).toEqual([19_999, 19_998]);
  });
});
