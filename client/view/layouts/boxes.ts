/** Actors as rectangles: a layout gives room to an actor and the label under it as one box. */
import type { LayoutNode, Point } from "../layout-task.ts";

/** A rectangle by its middle, in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Whether it stays where it is, whatever it covers. */
  readonly isHeld: boolean;
}

export const ORIGIN: Point = { x: 0, y: 0 };

/** Room left around an actor and its label, so that no two touch. */
const MARGIN = 10;

/** The box of a node whose actor stands at a point; a node that stands already is held. */
export function boxOf(node: LayoutNode, at: Point = node.at ?? ORIGIN): Box {
  const { x, y } = at;
  return {
    x,
    y: y + node.labelHeight / 2,
    width: node.width + MARGIN,
    height: node.height + MARGIN,
    isHeld: node.at !== null,
  };
}

/** Where the actor of a box stands. One that stood already stands there to the pixel. */
export function pointOf(node: LayoutNode, { x, y }: Box): Point {
  return node.at ?? { x, y: y - node.labelHeight / 2 };
}

export function placesOf(nodes: readonly LayoutNode[], boxes: readonly Box[]): ReadonlyMap<string, Point> {
  return new Map(
    nodes.flatMap((node, index) => (boxes[index] ? [[node.id, pointOf(node, boxes[index])] as const] : [])),
  );
}

/** The rectangle around boxes. */
export function around(boxes: readonly Box[]): Box {
  const [left, right] = [
    Math.min(...boxes.map((b) => b.x - b.width / 2)),
    Math.max(...boxes.map((b) => b.x + b.width / 2)),
  ];
  const [top, bottom] = [
    Math.min(...boxes.map((b) => b.y - b.height / 2)),
    Math.max(...boxes.map((b) => b.y + b.height / 2)),
  ];
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top, isHeld: false };
}
