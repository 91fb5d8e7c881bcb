import { describe, expect, it } from "@jest/globals";
import { relationEdges } from "../../../client/view/relation-edges.ts";
import { RELATION_TYPES } from "../../../graph/model/ontology.ts";
import type { Relation } from "../../../graph/model/relation.ts";

const relation = (type: Relation["type"], source: string, target: string, rest: Partial<Relation> = {}): Relation => ({
  ...{ type, source, target, count: 1, stated: 1, denied: 0, alleged: 0, planned: 0, former: 0, confidence: 0.9 },
  ...{ firstSeen: null, lastSeen: null, wordings: [] },
  ...rest,
});
const edges = (...relations: readonly Relation[]) => relationEdges(relations, RELATION_TYPES, "en");

describe("relations on the canvas", () => {
  it("bend apart between the same two actors, whichever is the subject", () => {
    const drawn = edges(
      relation("ATTACKED", "a", "b"),
      relation("ACCUSED", "b", "a"),
      relation("MET_WITH", "a", "b"),
      relation("VISITED", "c", "d"),
    );
    // Bends are to the left of the way from source to target: the second goes the other way.
    const sides = drawn.slice(0, 3).map(({ source, bend }) => (source === "a" ? bend : -bend));
    expect(new Set(sides).size).toBe(3);
    expect(sides).not.toContain(0);
    expect(drawn[3]?.bend).toBe(drawn[0]?.bend);
  });

  it("point where they have a direction, and are dashed where nobody states them as a fact", () => {
    expect(edges(relation("ATTACKED", "a", "b"), relation("MET_WITH", "a", "b")).map(({ arrow }) => arrow)).toEqual([
      "triangle",
      "none",
    ]);
    const [sure, unsure] = edges(
      relation("ATTACKED", "a", "b"),
      relation("KILLED", "a", "b", { stated: 0, alleged: 1 }),
    );
    expect([sure?.line, unsure?.line]).toEqual(["solid", "dashed"]);
  });

  it("are wider the more sentences state them, and call an office by its name in the reader's language", () => {
    const wordings = [
      { words: "رئيس الوزراء", count: 3 },
      { words: "prime minister", count: 2 },
    ];
    const [office, meeting] = edges(
      relation("LEADS", "a", "b", { count: 9, wordings }),
      relation("MET_WITH", "a", "c", { wordings: [{ words: "talks", count: 1 }] }),
    );
    expect([office?.label, meeting?.label]).toEqual(["prime minister", "met"]);
    expect(office?.width).toBeGreaterThan(meeting?.width ?? 9);
  });
});
