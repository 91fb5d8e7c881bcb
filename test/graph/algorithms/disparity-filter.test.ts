import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { backbone } from "../../../graph/algorithms/disparity-filter.ts";
import type { GraphView } from "../../../graph/algorithms/graph-view.ts";
import { graphs } from "./graphs.ts";

/** The paper's integral, 1 - (k - 1)∫₀^share (1 - x)^(k - 2) dx, summed in small steps. */
function slowChance(view: GraphView, node: string, weight: number): number {
  const own = view.edges.filter(({ source, target }) => source === node || target === node);
  const share = weight / own.reduce((sum, edge) => sum + edge.weight, 0);
  if (own.length < 2) return 1;
  const steps = 2000;
  const width = share / steps;
  let area = 0;
  for (let step = 0; step < steps; step++) area += (1 - (step + 0.5) * width) ** (own.length - 2) * width;
  return 1 - (own.length - 1) * area;
}

describe("disparity filter", () => {
  it("gives each tie the paper's probability at both ends, and keeps it where one is below the level", () => {
    fc.assert(
      fc.property(graphs, fc.constantFrom(0.01, 0.2, 0.5), (view, level) => {
        for (const tie of backbone(view, level)) {
          const [atSource, atTarget] = [tie.source, tie.target].map((end) => slowChance(view, end, tie.weight));
          expect(tie.chanceAtSource).toBeCloseTo(atSource ?? 1, 5);
          expect(tie.chanceAtTarget).toBeCloseTo(atTarget ?? 1, 5);
          expect(tie.kept).toBe(tie.chanceAtSource < level || tie.chanceAtTarget < level);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("says why: a strong tie of a busy node is kept, an even one hidden, and a weak node keeps what matters to it", () => {
    const others = Array.from({ length: 20 }, (_, index) => `x${index}`);
    const edges = others.map((target) => ({ source: "hub", target, weight: target === "x0" ? 100 : 1 }));
    const found = backbone({ nodes: ["hub", ...others], edges });
    expect(found.find(({ target }) => target === "x0")).toMatchObject({ kept: true, reason: "matters-to-source" });
    expect(found.find(({ target }) => target === "x1")).toMatchObject({ kept: false, reason: "matters-to-neither" });
  });

  it("keeps more as the level rises", () => {
    fc.assert(
      fc.property(graphs, (view) => {
        const kept = (level: number) => backbone(view, level).filter((tie) => tie.kept).length;
        expect(kept(0.05)).toBeLessThanOrEqual(kept(0.3));
      }),
    );
  });
});
