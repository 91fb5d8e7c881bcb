import { groupBy } from "../../../graph/model/group-by.ts";
import type { Arrangement, Guide, LayoutEdge, LayoutNode, LayoutTask } from "../layout-task.ts";
import { around, boxOf, pointOf, type Box } from "./boxes.ts";
import { pulling, reshaped } from "./force-layout.ts";
import { settled, type Pull } from "./forces.ts";
import { toFreePlaces } from "./free-places.ts";

/** Room around a group, and over it for its name. */
const [GAP, TITLE] = [48, 44];
/** Room that a name needs at least. */
const TITLE_WIDTH = 300;

interface Cluster {
  readonly group: string | null;
  readonly nodes: readonly LayoutNode[];
  /** Where its nodes stand among themselves. */
  readonly boxes: readonly Box[];
  /** The rectangle around them, with room for the name. */
  readonly frame: Box;
}

/** Those of one group stand together; groups with many ties between them stand near each other. */
export function clusterLayout({ nodes, edges, aspect }: LayoutTask): Arrangement {
  const clusters = [...groupBy(nodes, ({ group }) => group)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([group, members]) => clusterOf(group, members, edges));
  const frames = clusters.map(({ frame }, index) => ({ ...frame, ...sunflower(index, frame) }));
  const placed = toFreePlaces(reshaped(settled(frames, pullsBetween(clusters, edges), aspect), aspect));
  const positions = new Map<string, { x: number; y: number }>();
  const guides: Guide[] = [];
  for (const [index, { group, nodes: members, boxes, frame }] of clusters.entries()) {
    const { x, y } = placed[index] ?? frame;
    const [dx, dy] = [x - frame.x, y - frame.y];
    for (const [place, node] of members.entries()) {
      const box = boxes[place];
      if (box !== undefined) positions.set(node.id, pointOf(node, { ...box, x: box.x + dx, y: box.y + dy }));
    }
    const top = y - frame.height / 2 + GAP / 2 + TITLE / 2;
    guides.push({ kind: "group", group, members: members.map(({ id }) => id), at: { x, y: top } });
  }
  return { positions, guides };
}

function clusterOf(group: string | null, nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): Cluster {
  const inside = new Set(nodes.map(({ id }) => id));
  const own = edges.filter(({ source, target }) => inside.has(source) && inside.has(target));
  const ordered = [...nodes].sort((a, b) => b.importance - a.importance);
  const start = ordered.map((node, index) => {
    const box = { ...boxOf(node), isHeld: false };
    return { ...box, ...sunflower(index, box) };
  });
  const boxes = toFreePlaces(settled(start, pulling(ordered, own)));
  const { x, y, width, height } = around(boxes);
  const frame = {
    x,
    y: y - TITLE / 2,
    width: Math.max(TITLE_WIDTH, width + GAP),
    height: height + GAP + TITLE,
    isHeld: false,
  };
  return { group, nodes: ordered, boxes, frame };
}

function sunflower(index: number, { width, height }: Box): { readonly x: number; readonly y: number } {
  const [radius, angle] = [(Math.sqrt(index) * Math.hypot(width, height)) / 2, index * Math.PI * (3 - Math.sqrt(5))];
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** How strongly groups are tied, against the two that are tied most. */
function pullsBetween(clusters: readonly Cluster[], edges: readonly LayoutEdge[]): readonly Pull[] {
  const clusterOfNode = new Map(clusters.flatMap(({ nodes }, index) => nodes.map(({ id }) => [id, index] as const)));
  const sums = new Map<string, number>();
  for (const { source, target, strength } of edges) {
    const [a, b] = [clusterOfNode.get(source), clusterOfNode.get(target)];
    if (a === undefined || b === undefined || a === b) continue;
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    sums.set(key, (sums.get(key) ?? 0) + strength);
  }
  const most = Math.max(...sums.values());
  return [...sums].map(([key, sum]) => {
    const [source = 0, target = 0] = key.split(" ").map(Number);
    return { source, target, strength: sum / most };
  });
}
