import { describe, expect, it } from "@jest/globals";
import { arrange } from "../../../client/view/arrange.ts";
import type { LayoutNode, LayoutTask, Point } from "../../../client/view/layout-task.ts";

const SIZE = { width: 90, height: 60, labelHeight: 24 };
const node = (id: string, at: Point | null = null): LayoutNode => ({ id, ...SIZE, at });
const task = (nodes: readonly LayoutNode[], pairs: readonly string[]): LayoutTask => ({
  number: 1,
  nodes,
  edges: pairs.map((pair) => ({ source: pair.charAt(0), target: pair.charAt(1), strength: 0.5 })),
  aspect: 1.6,
});
const letters = "a b c d e f g h i j k l".split(" ");
const ring = letters.map((letter, index) => letter + (letters[index + 1] ?? "a"));

function overlaps(positions: ReadonlyMap<string, Point>): number {
  const points = [...positions.values()];
  return points
    .flatMap((one, index) =>
      points.slice(index + 1).map((other) => [Math.abs(one.x - other.x), Math.abs(one.y - other.y)] as const),
    )
    .filter(([dx, dy]) => dx < SIZE.width && dy < SIZE.height).length;
}

describe("arranging a network", () => {
  it("gives every actor a place of its own, labels and all", () => {
    const positions = arrange(
      task(
        letters.map((id) => node(id)),
        ring,
      ),
    );
    expect([...positions.keys()]).toEqual(letters);
    expect(overlaps(positions)).toBe(0);
  });

  it("draws the same actors alike every time", () => {
    const nodes = letters.map((id) => node(id));
    expect(arrange(task(nodes, ring))).toEqual(arrange(task(nodes, ring)));
  });

  it("leaves actors that have a place exactly there and puts newcomers around them", () => {
    const first = arrange(
      task(
        letters.map((id) => node(id)),
        ring,
      ),
    );
    const old = letters.map((id) => node(id, first.get(id) ?? null));
    const positions = arrange(task([...old, node("x"), node("y")], [...ring, "xa", "ya"]));
    for (const id of letters) expect(positions.get(id)).toEqual(first.get(id));
    expect(overlaps(positions)).toBe(0);
  });

  it("copes with one actor, and with actors that no tie joins", () => {
    expect(arrange(task([node("a")], [])).size).toBe(1);
    expect(
      overlaps(
        arrange(
          task(
            letters.map((id) => node(id)),
            [],
          ),
        ),
      ),
    ).toBe(0);
  });
});
