import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { degrees } from "../../../graph/algorithms/degree.ts";
import { graphs, tieBetween } from "./graphs.ts";

describe("degree", () => {
  it("counts a node's ties and adds up their weights", () => {
    fc.assert(
      fc.property(graphs, (view) => {
        const found = degrees(view);
        for (const node of view.nodes) {
          const ties = view.nodes.flatMap((other) => tieBetween(view, node, other) ?? []);
          const weight = ties.reduce((sum, tie) => sum + tie.weight, 0);
          expect(found.get(node)).toEqual({ ties: ties.length, weight });
        }
      }),
    );
  });
});
