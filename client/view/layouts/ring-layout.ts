import type { Arrangement, LayoutEdge, LayoutNode, LayoutTask } from "../layout-task.ts";
import { boxOf, placesOf, type Box } from "./boxes.ts";

/** Least distance between two rings, in px. */
const RING_GAP = 40;

/** Rings around the middle: by steps from one actor, or, where none is in the middle, by importance. */
export function ringLayout({ nodes, edges, centre }: LayoutTask): Arrangement {
  const rings = nodes.some(({ id }) => id === centre) ? ringsByStep(nodes, edges, centre) : ringsByImportance(nodes);
  const angles = new Map<string, number>();
  const boxes = new Map<string, Box>();
  let radius = 0;
  for (const [number, ring] of rings.entries()) {
    const inOrder = number === 0 ? ring : byAngleOfNeighbours(ring, edges, angles);
    const sizes = inOrder.map((node) => boxOf(node));
    const around = sizes.reduce((sum, { width }) => sum + width, 0);
    const thick = Math.max(...sizes.map(({ height }) => height));
    const isAlone = number === 0 && ring.length === 1;
    radius = isAlone ? 0 : Math.max(radius + thick + RING_GAP, around / (2 * Math.PI));
    let gone = 0;
    for (const [index, node] of inOrder.entries()) {
      const width = sizes[index]?.width ?? 0;
      const angle = (2 * Math.PI * (gone + width / 2)) / around - Math.PI / 2;
      gone += width;
      angles.set(node.id, angle);
      boxes.set(node.id, { ...boxOf(node), x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
    }
    radius += thick / 2;
  }
  return {
    positions: placesOf(
      nodes,
      nodes.map((node) => boxes.get(node.id) ?? boxOf(node)),
    ),
    guides: [],
  };
}

/** The actor itself, those tied to it, those tied to them…; what no way leads to stands outermost. */
function ringsByStep(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  centre: string | null,
): readonly (readonly LayoutNode[])[] {
  const neighbours = new Map<string, string[]>();
  for (const { source, target } of edges) {
    neighbours.set(source, [...(neighbours.get(source) ?? []), target]);
    neighbours.set(target, [...(neighbours.get(target) ?? []), source]);
  }
  const left = new Map(nodes.map((node) => [node.id, node]));
  const rings: LayoutNode[][] = [];
  let ids: readonly string[] = centre === null ? [] : [centre];
  while (ids.length > 0) {
    const ring = ids.flatMap((id) => left.get(id) ?? []);
    for (const { id } of ring) left.delete(id);
    if (ring.length > 0) rings.push(ring);
    ids = [...new Set(ring.flatMap(({ id }) => neighbours.get(id) ?? []))].filter((id) => left.has(id));
  }
  return left.size === 0 ? rings : [...rings, [...left.values()]];
}

/** One in the middle, and on every ring six more than on the one before: as many as there is room for at equal distances. */
function ringsByImportance(nodes: readonly LayoutNode[]): readonly (readonly LayoutNode[])[] {
  const ordered = [...nodes].sort((a, b) => b.importance - a.importance);
  const rings: LayoutNode[][] = [];
  for (let first = 0, size = 1; first < ordered.length; first += size, size = 6 * rings.length)
    rings.push(ordered.slice(first, first + size));
  return rings;
}

/** Each comes where those stand that it is tied to on the inner rings, so that few ties cross. */
function byAngleOfNeighbours(
  ring: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  angles: ReadonlyMap<string, number>,
): readonly LayoutNode[] {
  const sums = new Map<string, { x: number; y: number }>();
  for (const { source, target, strength } of edges) {
    for (const [id, other] of [
      [source, target],
      [target, source],
    ] as const) {
      const angle = angles.get(other);
      if (angle === undefined) continue;
      const sum = sums.get(id) ?? { x: 0, y: 0 };
      sums.set(id, { x: sum.x + strength * Math.cos(angle), y: sum.y + strength * Math.sin(angle) });
    }
  }
  const wished = (id: string): number => {
    const { x, y } = sums.get(id) ?? { x: 0, y: -1 };
    // From the top, clockwise.
    return (Math.atan2(y, x) + 2.5 * Math.PI) % (2 * Math.PI);
  };
  return [...ring].sort((a, b) => wished(a.id) - wished(b.id));
}
