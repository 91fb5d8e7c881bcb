import type { Box } from "./boxes.ts";

/** Distance between two tries on the spiral, in px. */
const STRIDE = 20;

/**
 * Moves each box that is not held to the free place nearest to where it is, so that none covers another: the forces of a
 * layout end in a balance in which names may still lie on one another. Held boxes come first, then the others in the
 * order given, so the first ones move least.
 */
export function toFreePlaces(boxes: readonly Box[], tryPlace: (box: Box, n: number) => Box = onSpiral): readonly Box[] {
  const taken = new TakenPlaces(boxes.filter(({ isHeld }) => isHeld));
  return boxes.map((box) => {
    if (box.isHeld) return box;
    let tried = box;
    for (let n = 1; taken.isCovered(tried); n++) tried = tryPlace(box, n);
    taken.add(tried);
    return tried;
  });
}

/** The n-th of ever further points around the middle of a box: Vogel's sunflower, r = c√n at multiples of the golden angle. */
function onSpiral(box: Box, n: number): Box {
  const [radius, angle] = [STRIDE * Math.sqrt(n), n * Math.PI * (3 - Math.sqrt(5))];
  return { ...box, x: box.x + radius * Math.cos(angle), y: box.y + radius * Math.sin(angle) };
}

/** As {@link onSpiral}, but hardly to the side: for layouts in which the place across means something. */
export function mostlyUpAndDown(box: Box, n: number): Box {
  const { x, y } = onSpiral(box, n);
  return { ...box, x: box.x + (x - box.x) / 3, y };
}

/** Boxes by the squares of a grid that they touch, so that only near ones are compared. */
export class TakenPlaces {
  /** By column, then by row: a layout asks millions of times, too often to make a name of each square. */
  readonly #columns = new Map<number, Map<number, Box[]>>();

  constructor(boxes: readonly Box[] = []) {
    for (const box of boxes) this.add(box);
  }

  add(box: Box): void {
    const { left, right, top, bottom } = squaresOf(box);
    for (let x = left; x <= right; x++) {
      const column = this.#columns.get(x) ?? new Map<number, Box[]>();
      this.#columns.set(x, column);
      for (let y = top; y <= bottom; y++) {
        const there = column.get(y);
        if (there === undefined) column.set(y, [box]);
        else there.push(box);
      }
    }
  }

  isCovered(box: Box): boolean {
    const { left, right, top, bottom } = squaresOf(box);
    for (let x = left; x <= right; x++) {
      const column = this.#columns.get(x);
      if (column === undefined) continue;
      for (let y = top; y <= bottom; y++)
        for (const other of column.get(y) ?? NONE) if (overlap(box, other)) return true;
    }
    return false;
  }
}

const NONE: readonly Box[] = [];

/** Side of a square of the grid, in px: about the width of a label. */
const SQUARE = 160;

/** The first and the last column and row that a box touches. */
function squaresOf({ x, y, width, height }: Box): Readonly<Record<"left" | "right" | "top" | "bottom", number>> {
  return {
    left: Math.floor((x - width / 2) / SQUARE),
    right: Math.floor((x + width / 2) / SQUARE),
    top: Math.floor((y - height / 2) / SQUARE),
    bottom: Math.floor((y + height / 2) / SQUARE),
  };
}

function overlap(one: Box, other: Box): boolean {
  return (
    Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
    Math.abs(one.y - other.y) < (one.height + other.height) / 2
  );
}
