import { describe, expect, it } from "@jest/globals";
import { actorsIn, chartOf } from "../../../client/state/result-content.ts";
import { idOf } from "../sample.ts";

const node = (id: string, ...labels: readonly string[]) =>
  ({ $: "node", ref: "1", labels, properties: { id } }) as const;

describe("the actors of a result", () => {
  it("are found in nodes, paths, lists, maps and as ids, each once, in order", () => {
    const [a, b, c, d] = [1, 2, 3, 4].map(idOf) as [string, string, string, string];
    const path = {
      $: "path",
      nodes: [node(a, "Actor"), node("d-1", "Document"), node(b, "Actor", "Place")],
      edges: [],
    } as const;
    const rows = [
      { path, other: null },
      { list: [node(a, "Actor"), c], map: { inside: d } },
      { text: "a-nobody", n: 3 },
    ];
    expect(actorsIn(rows)).toEqual([a, b, c, d]);
  });
});

describe("a chart of a result", () => {
  it("takes a column of numbers by one of names, whichever comes first", () => {
    const bars = [
      { label: "2021-01", count: 3 },
      { label: "–", count: 1.5 },
    ];
    const rows = [
      { month: "2021-01", n: 3 },
      { month: null, n: 1.5 },
    ];
    expect(chartOf(["month", "n"], rows)).toEqual({ label: "month", value: "n", bars });
    expect(chartOf(["n", "month"], rows)).toEqual({ label: "month", value: "n", bars });
  });

  it("is none of other results", () => {
    expect(chartOf(["a", "b"], [{ a: "x", b: "y" }])).toBeNull();
    expect(chartOf(["a"], [{ a: 1 }])).toBeNull();
    expect(chartOf(["a", "b"], [])).toBeNull();
    expect(chartOf(["a", "b"], [{ a: node("x", "Actor"), b: 1 }])).toBeNull();
  });
});
