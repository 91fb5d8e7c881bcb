import cytoscape, { type EdgeSingular, type LayoutOptions, type NodeSingular } from "cytoscape";
import fcose, { type FcoseLayoutOptions } from "cytoscape-fcose";
import { toFreePlaces, type Box } from "./free-places.ts";
import type { LayoutEdge, LayoutNode, LayoutTask, Point } from "./layout-task.ts";
import { withSeededRandom } from "./seeded-random.ts";

cytoscape.use(fcose);

/** Room left around an actor and its label, so that no two touch. */
const MARGIN = 10;
/** Lengths wished for the strongest and the weakest tie. */
const [SHORTEST, LONGEST] = [30, 80];
/** Actors up to which the forces are given time to settle fully. */
const MAX_PROOF = 150;
/** Ties of an actor that pull at it, strongest first. If all did, a dense network would be drawn as one lump. */
const PULLING_TIES = 4;

/**
 * Finds a place for every node that has none, by fCoSE (Balci & Dogrusoz 2022) on a headless Cytoscape. Nodes that have
 * one keep it to the pixel. The same task gives the same drawing.
 */
export function arrange(task: LayoutTask): ReadonlyMap<string, Point> {
  const boxes = toFreePlaces(withSeededRandom(() => forced(task)));
  return new Map(task.nodes.map((node, index) => [node.id, node.at ?? raised(boxes[index] ?? ORIGIN, node)]));
}

const ORIGIN: Point = { x: 0, y: 0 };

/** The boxes of the task's nodes where the forces leave them; those that stood already are held. */
function forced(task: LayoutTask): readonly Box[] {
  const start = startingPoints(task);
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: {
      nodes: task.nodes.map((node) => ({
        data: sizeOf(node),
        position: { ...lowered(start.get(node.id) ?? ORIGIN, node) },
      })),
      edges: pulling(task.edges).map((data) => ({ data: { ...data } })),
    },
    style: [{ selector: "node", style: { width: "data(width)", height: "data(height)", shape: "rectangle" } }] as never,
  });
  cy.layout(optionsFor(task) as LayoutOptions).run();
  const positions = new Map(cy.nodes().map((node: NodeSingular) => [node.id(), { ...node.position() }]));
  cy.destroy();
  const boxes = task.nodes.map((node) => {
    const { x, y } = node.at === null ? (positions.get(node.id) ?? ORIGIN) : lowered(node.at, node);
    return { ...sizeOf(node), x, y, isHeld: node.at !== null };
  });
  return boxes.some(({ isHeld }) => isHeld) ? boxes : reshaped(boxes, task.aspect);
}

function optionsFor({ nodes }: LayoutTask): FcoseLayoutOptions {
  const held = nodes.flatMap((node) =>
    node.at === null ? [] : [{ nodeId: node.id, position: { ...lowered(node.at, node) } }],
  );
  return {
    name: "fcose",
    // The slower schedule shows in small networks only; fCoSE needs it wherever some nodes stand already.
    quality: held.length > 0 || nodes.length <= MAX_PROOF ? "proof" : "default",
    animate: false,
    fit: false,
    randomize: held.length === 0,
    packComponents: false,
    nodeRepulsion: () => 1500,
    nodeSeparation: 75,
    idealEdgeLength: (edge: EdgeSingular) => LONGEST - (LONGEST - SHORTEST) * (edge.data("strength") as number),
    edgeElasticity: () => 0.35,
    gravity: 1.2,
    gravityRange: 0.5,
    numIter: 2500,
    tile: true,
    ...(held.length > 0 ? { fixedNodeConstraint: held } : {}),
  };
}

/** The ties that are among the strongest of either end. */
function pulling(edges: readonly LayoutEdge[]): readonly LayoutEdge[] {
  const pulls = new Map<string, number>();
  return [...edges]
    .sort((a, b) => b.strength - a.strength)
    .filter(({ source, target }) => {
      const [ofSource, ofTarget] = [pulls.get(source) ?? 0, pulls.get(target) ?? 0];
      if (Math.min(ofSource, ofTarget) >= PULLING_TIES) return false;
      pulls.set(source, ofSource + 1).set(target, ofTarget + 1);
      return true;
    });
}

/** Newcomers begin among their neighbours, each off in a direction of its own (the golden angle keeps them apart). */
function startingPoints({ nodes, edges }: LayoutTask): ReadonlyMap<string, Point> {
  const placed = new Map(nodes.flatMap(({ id, at }) => (at === null ? [] : [[id, at] as const])));
  const middle = meanOf([...placed.values()]);
  return new Map(
    nodes.map(({ id, at }, index) => {
      if (at !== null) return [id, at];
      const near = edges.flatMap(({ source, target }) => {
        const point = source === id ? placed.get(target) : target === id ? placed.get(source) : undefined;
        return point === undefined ? [] : [point];
      });
      const centre = near.length > 0 ? meanOf(near) : middle;
      const angle = index * Math.PI * (3 - Math.sqrt(5));
      return [id, { x: centre.x + LONGEST * Math.cos(angle), y: centre.y + LONGEST * Math.sin(angle) }];
    }),
  );
}

function meanOf(points: readonly Point[]): Point {
  if (points.length === 0) return ORIGIN;
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }));
  return { x: sum.x / points.length, y: sum.y / points.length };
}

function sizeOf({ id, width, height }: LayoutNode): {
  readonly id: string;
  readonly width: number;
  readonly height: number;
} {
  return { id, width: width + MARGIN, height: height + MARGIN };
}

/** The middle of the room for actor and label, which hangs under the actor; {@link raised} goes back. */
function lowered({ x, y }: Point, { labelHeight }: LayoutNode): Point {
  return { x, y: y + labelHeight / 2 };
}

function raised({ x, y }: Point, { labelHeight }: LayoutNode): Point {
  return { x, y: y - labelHeight / 2 };
}

/** The boxes spread over a canvas of another shape: wider and lower, or narrower and higher, by no more than half. */
function reshaped(boxes: readonly Box[], aspect: number): readonly Box[] {
  const stretch = Math.sqrt(aspect / (spread(boxes.map(({ x }) => x)) / spread(boxes.map(({ y }) => y))));
  const factor = Math.min(1.5, Math.max(1 / 1.5, stretch));
  return boxes.map((box) => ({ ...box, x: box.x * factor, y: box.y / factor }));
}

function spread(values: readonly number[]): number {
  return Math.max(1, Math.max(...values) - Math.min(...values));
}
