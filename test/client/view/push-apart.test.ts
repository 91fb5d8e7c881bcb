import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { pushApart, type Box } from "../../../client/view/push-apart.ts";

const box = (x: number, y: number, isHeld = false): Box => ({ x, y, width: 40, height: 20, isHeld });
const overlapping = (boxes: readonly Box[]): boolean =>
  boxes.some((one, index) =>
    boxes
      .slice(index + 1)
      .some(
        (other) =>
          Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
          Math.abs(one.y - other.y) < (one.height + other.height) / 2,
      ),
  );

describe("pushing boxes apart", () => {
  it("leaves boxes that do not overlap where they are", () => {
    const boxes = [box(0, 0), box(40, 0), box(0, 20)];
    expect(pushApart(boxes)).toEqual(boxes);
  });

  it("moves a pair along the shorter way, half each", () => {
    expect(pushApart([box(0, 0), box(4, 10)]).map(({ x, y }) => [x, y])).toEqual([
      [0, -5.25],
      [4, 15.25],
    ]);
  });

  it("never moves a held box", () => {
    const [held, free] = pushApart([box(0, 0, true), box(4, 10)]);
    expect(held).toEqual(box(0, 0, true));
    expect(free?.y).toBe(20.5);
  });

  it("ends without an overlap wherever the boxes begin, all at one place too", () => {
    const anyBox = fc.record({
      x: fc.integer({ min: -50, max: 50 }),
      y: fc.integer({ min: -50, max: 50 }),
      width: fc.integer({ min: 5, max: 60 }),
      height: fc.integer({ min: 5, max: 30 }),
      isHeld: fc.constant(false),
    });
    fc.assert(
      fc.property(fc.array(anyBox, { maxLength: 12 }), (boxes) => {
        expect(overlapping(pushApart(boxes))).toBe(false);
      }),
    );
  });
});
