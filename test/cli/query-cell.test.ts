import { describe, expect, it } from "@jest/globals";
import { cellText } from "../../cli/query-cell.ts";
import type { GraphEdge, GraphNode } from "../../graph/model/query.ts";

const place: GraphNode = { $: "node", ref: "1", labels: ["Actor", "Place"], properties: { id: "a-1", name: "بغداد" } };
const person: GraphNode = {
  $: "node",
  ref: "2",
  labels: ["Actor", "Person"],
  properties: { name: "Layla", mentions: 3 },
};
const tie: GraphEdge = { $: "edge", ref: "9", type: "MET_WITH", source: "2", target: "1", properties: { count: 2 } };

describe("a cell of the table", () => {
  it("shows nodes by their names, edges by their types and paths the way they run", () => {
    expect(cellText(place)).toBe("(:Place بغداد)");
    expect(cellText(tie)).toBe("[:MET_WITH]");
    expect(cellText({ $: "path", nodes: [person, place], edges: [tie] })).toBe(
      "(:Person Layla)-[:MET_WITH]->(:Place بغداد)",
    );
    expect(cellText({ $: "path", nodes: [place, person], edges: [tie] })).toBe(
      "(:Place بغداد)<-[:MET_WITH]-(:Person Layla)",
    );
    expect(cellText([person, [place], 1])).toBe("[(:Person Layla), [(:Place بغداد)], 1]");
    expect(cellText({ $: "node", ref: "3", labels: [], properties: {} })).toBe("()");
  });

  it("shows everything else as JSON has it, text and numbers as they are, nothing for null", () => {
    expect([null, undefined, "a b", 1.5, true, [1, null, "x"], { a: { b: 1 } }].map(cellText)).toEqual([
      "",
      "",
      "a b",
      "1.5",
      "true",
      '[1,null,"x"]',
      '{"a":{"b":1}}',
    ]);
  });
});
