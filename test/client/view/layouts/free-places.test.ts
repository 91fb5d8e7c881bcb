import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Box } from "../../../../client/view/layouts/boxes.ts";
import { toFreePlaces } from "../../../../client/view/layouts/free-places.ts";

const box = (x: number, y: number, isHeld = false): Box => ({ x, y, width: 40, height: 20, isHeld });
const covers = (one: Box, other: Box): boolean =>
  Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
  Math.abs(one.y - other.y) < (one.height + other.height) / 2;

const anyBox = fc.record({
  x: fc.integer({ min: -60, max: 60 }),
  y: fc.integer({ min: -60, max: 60 }),
  width: fc.integer({ min: 5, max: 60 }),
  height: fc.integer({ min: 5, max: 30 }),
  isHeld: fc.boolean(),
});

describe("finding free places", () => {
  it("leaves boxes that cover no other where they are", () => {
    const boxes = [box(0, 0), box(40, 0), box(0, 20)];
    expect(toFreePlaces(boxes)).toEqual(boxes);
  });

  it("moves the later of two boxes, and not far", () => {
    const [first, second] = toFreePlaces([box(0, 0), box(4, 10)]);
    expect(first).toEqual(box(0, 0));
    expect(Math.hypot((second?.x ?? 99) - 4, (second?.y ?? 99) - 10)).toBeLessThan(40);
  });

  it("makes way for held boxes, wherever they come in the order", () => {
    const [free, held] = toFreePlaces([box(0, 0), box(4, 10, true)]);
    expect(held).toEqual(box(4, 10, true));
    expect(free).not.toEqual(box(0, 0));
  });

  it("never moves a held box and leaves no other covered, wherever the boxes begin", () => {
    fc.assert(
      fc.property(fc.array(anyBox, { maxLength: 15 }), (boxes) => {
        const placed = toFreePlaces(boxes);
        for (const [index, one] of placed.entries()) {
          if (one.isHeld) expect(one).toEqual(boxes[index]);
          else expect(placed.filter((other, at) => at !== index && covers(one, other))).toEqual([]);
        }
      }),
    );
  });
});
