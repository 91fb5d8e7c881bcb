import { describe, expect, it } from "@jest/globals";
import { arrange } from "../../../../client/view/layouts/arrange.ts";
import { LAYOUTS } from "../../../../client/state/view-state.ts";
import type { LayoutNode, LayoutTask, Point } from "../../../../client/view/layout-task.ts";

const SIZE = { width: 90, height: 60, labelHeight: 24 };
const node = (id: string, at: Point | null = null, more: Partial<LayoutNode> = {}): LayoutNode => ({
  id,
  ...SIZE,
  at,
  importance: 0.5,
  group: null,
  day: null,
  ...more,
});
const task = (
  nodes: readonly LayoutNode[],
  pairs: readonly string[],
  layout: LayoutTask["layout"] = "force",
  more: Partial<LayoutTask> = {},
): LayoutTask => ({
  number: 1,
  layout,
  centre: null,
  isMirrored: false,
  nodes,
  edges: pairs.map((pair) => ({ source: pair.charAt(0), target: pair.charAt(1), strength: 0.5 })),
  aspect: 1.6,
  ...more,
});
const letters = "a b c d e f g h i j k l".split(" ");
const ring = letters.map((letter, index) => letter + (letters[index + 1] ?? "a"));

const placesOf = (given: LayoutTask): ReadonlyMap<string, Point> => arrange(given).positions;

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
    const positions = placesOf(
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
    expect(placesOf(task(nodes, ring))).toEqual(placesOf(task(nodes, ring)));
  });

  it("leaves actors that have a place exactly there and puts newcomers around them", () => {
    const first = placesOf(
      task(
        letters.map((id) => node(id)),
        ring,
      ),
    );
    const old = letters.map((id) => node(id, first.get(id) ?? null));
    const positions = placesOf(task([...old, node("x"), node("y")], [...ring, "xa", "ya"]));
    for (const id of letters) expect(positions.get(id)).toEqual(first.get(id));
    expect(overlaps(positions)).toBe(0);
  });

  it("tells of very many how much is done, and where they stand so far", () => {
    const many = Array.from({ length: 1600 }, (_, n) => node(String(n)));
    const told: number[] = [];
    arrange(task(many, []), (share, soFar) => {
      told.push(share);
      expect(soFar.size).toBe(many.length);
    });
    expect(told.length).toBeGreaterThan(5);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(Math.max(...told)).toBeLessThanOrEqual(1);
  });

  it("copes with one actor, and with actors that no tie joins", () => {
    expect(placesOf(task([node("a")], [])).size).toBe(1);
    expect(
      overlaps(
        placesOf(
          task(
            letters.map((id) => node(id)),
            [],
          ),
        ),
      ),
    ).toBe(0);
  });
});

describe("every layout", () => {
  const dated = letters.map((id, index) => node(id, null, { day: 18_000 + 40 * index, importance: 1 / (1 + index) }));
  const grouped = dated.map((one, index) => ({ ...one, group: index < 8 ? `group ${index % 2}` : null }));

  it.each(LAYOUTS)(
    "gives every actor a place of its own, the same every time, and leaves pinned ones (%s)",
    (layout) => {
      const pinned = grouped.map((one) => (one.id === "c" ? { ...one, at: { x: 4000, y: -300 } } : one));
      const given = task(pinned, ring, layout);
      expect(placesOf(given).size).toBe(letters.length);
      expect(overlaps(placesOf(given))).toBe(0);
      expect(placesOf(given)).toEqual(placesOf(given));
      expect(placesOf(given).get("c")).toEqual({ x: 4000, y: -300 });
    },
  );

  it("puts one actor in the middle of the rings, and whoever is tied to it on the first", () => {
    const places = placesOf(task(dated, ring, "concentric", { centre: "a" }));
    const distance = (id: string): number => Math.hypot(places.get(id)?.x ?? NaN, places.get(id)?.y ?? NaN);
    expect(distance("a")).toBeLessThan(30);
    for (const near of ["b", "l"]) for (const far of ["d", "g"]) expect(distance(near)).toBeLessThan(distance(far));
  });

  it("orders actors by time, the other way round for those who read the other way", () => {
    for (const isMirrored of [false, true]) {
      const { positions, guides } = arrange(task(dated, ring, "time", { isMirrored }));
      const [first, last] = [positions.get("a")?.x ?? NaN, positions.get("l")?.x ?? NaN];
      expect(first < last).toBe(!isMirrored);
      expect(guides.length).toBeGreaterThan(1);
    }
  });

  it("sets those without a date apart, and says so", () => {
    const { positions, guides } = arrange(task([...dated, node("z")], ring, "time"));
    expect(positions.get("z")?.x).toBeLessThan(Math.min(...letters.map((id) => positions.get(id)?.x ?? NaN)));
    expect(guides.filter((guide) => guide.kind === "day" && guide.day === null)).toHaveLength(1);
  });

  it("keeps groups apart: no actor stands within another group's rectangle", () => {
    const { positions, guides } = arrange(task(grouped, ring, "community"));
    expect(guides).toHaveLength(3);
    const members = (group: string | null): readonly Point[] =>
      grouped.filter((one) => one.group === group).map(({ id }) => positions.get(id) ?? { x: NaN, y: NaN });
    const [one, other] = [members("group 0"), members("group 1")];
    const xs = one.map(({ x }) => x);
    const ys = one.map(({ y }) => y);
    const inside = other.filter(
      ({ x, y }) => x >= Math.min(...xs) && x <= Math.max(...xs) && y >= Math.min(...ys) && y <= Math.max(...ys),
    );
    expect(inside).toEqual([]);
  });
});
