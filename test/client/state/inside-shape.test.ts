import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { isInside, rectangle } from "../../../client/state/inside-shape.ts";

describe("the inside of a line drawn", () => {
  it("of a rectangle is what lies between its sides, whichever corner it was drawn from", () => {
    const any = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(any, any, any, any, any, any, (x1, y1, x2, y2, x, y) => {
        const between = (value: number, a: number, b: number): boolean =>
          value > Math.min(a, b) && value < Math.max(a, b);
        const onSide = [x1, x2].includes(x) || [y1, y2].includes(y);
        if (onSide) return;
        expect(isInside({ x, y }, rectangle({ x: x1, y: y1 }, { x: x2, y: y2 }))).toBe(
          between(x, x1, x2) && between(y, y1, y2),
        );
      }),
    );
  });

  it("has no bay of a line that bends inwards", () => {
    const horseshoe = [
      { x: 0, y: 0 },
      { x: 30, y: 0 },
      { x: 30, y: 30 },
      { x: 20, y: 30 },
      { x: 20, y: 10 },
      { x: 10, y: 10 },
      { x: 10, y: 30 },
      { x: 0, y: 30 },
    ];
    expect(isInside({ x: 15, y: 20 }, horseshoe)).toBe(false);
    expect(isInside({ x: 5, y: 20 }, horseshoe)).toBe(true);
    expect(isInside({ x: 1, y: 1 }, [])).toBe(false);
  });
});
