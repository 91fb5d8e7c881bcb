import type { Arrangement, LayoutEdge, LayoutNode, LayoutTask, OnProgress, Point } from "../layout-task.ts";
import { boxOf, ORIGIN, placesOf, type Box } from "./boxes.ts";
import { settled, type Pull } from "./forces.ts";
import { toFreePlaces } from "./free-places.ts";

/** Ties of an actor that pull at it, strongest first. If all did, a dense network would be drawn as one lump. */
const PULLING_TIES = 4;
/** How far from its neighbours a newcomer begins, in px. */
const BESIDE = 80;

/** Those that are tied stand near each other. Nodes that have a place keep it; newcomers come to their neighbours. */
export function forceLayout(
  { nodes, edges, aspect }: Pick<LayoutTask, "nodes" | "edges" | "aspect">,
  onProgress?: OnProgress,
): Arrangement {
  const start = startingPoints(nodes, edges);
  const boxes = nodes.map((node) => boxOf(node, start.get(node.id)));
  const isAnyHeld = boxes.some(({ isHeld }) => isHeld);
  const inShape = (forced: readonly Box[]): readonly Box[] => (isAnyHeld ? forced : reshaped(forced, aspect));
  const forced = settled(boxes, pulling(nodes, edges), aspect, (share, soFar) => {
    onProgress?.(share, placesOf(nodes, inShape(soFar)));
  });
  return { positions: placesOf(nodes, toFreePlaces(inShape(forced))), guides: [] };
}

/** The ties that are among the strongest of either end, between the places of their ends in the list. */
export function pulling(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): readonly Pull[] {
  const places = new Map(nodes.map(({ id }, index) => [id, index]));
  const pulls = new Map<string, number>();
  return [...edges]
    .sort((a, b) => b.strength - a.strength)
    .flatMap(({ source, target, strength }) => {
      const [ofSource, ofTarget] = [pulls.get(source) ?? 0, pulls.get(target) ?? 0];
      const [from, to] = [places.get(source), places.get(target)];
      if (from === undefined || to === undefined || Math.min(ofSource, ofTarget) >= PULLING_TIES) return [];
      pulls.set(source, ofSource + 1).set(target, ofTarget + 1);
      return [{ source: from, target: to, strength }];
    });
}

/** Newcomers begin among their neighbours, each off in a direction of its own (the golden angle keeps them apart). */
function startingPoints(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): ReadonlyMap<string, Point> {
  const placed = new Map(nodes.flatMap(({ id, at }) => (at === null ? [] : [[id, at] as const])));
  const middle = meanOf([...placed.values()]);
  const near = new Map<string, Point[]>();
  for (const { source, target } of edges) {
    for (const [id, other] of [
      [source, target],
      [target, source],
    ] as const) {
      const point = placed.get(other);
      if (point !== undefined && !placed.has(id)) near.set(id, [...(near.get(id) ?? []), point]);
    }
  }
  return new Map(
    nodes.map(({ id, at }, index) => {
      if (at !== null) return [id, at];
      const centre = near.has(id) ? meanOf(near.get(id) ?? []) : middle;
      const angle = index * Math.PI * (3 - Math.sqrt(5));
      // Nothing stands yet: a sunflower with room for all.
      const radius = placed.size === 0 ? BESIDE * Math.sqrt(index) : BESIDE;
      return [id, { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) }];
    }),
  );
}

function meanOf(points: readonly Point[]): Point {
  if (points.length === 0) return ORIGIN;
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }));
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** The boxes spread over a canvas of another shape: wider and lower, or narrower and higher, by no more than half. */
export function reshaped(boxes: readonly Box[], aspect: number): readonly Box[] {
  const stretch = Math.sqrt(aspect / (spread(boxes.map(({ x }) => x)) / spread(boxes.map(({ y }) => y))));
  const factor = Math.min(1.5, Math.max(1 / 1.5, stretch));
  return boxes.map((box) => ({ ...box, x: box.x * factor, y: box.y / factor }));
}

function spread(values: readonly number[]): number {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)];
  return Math.max(1, most - least);
}
