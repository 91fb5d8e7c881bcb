import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { isSameSection, transformBetween, type Section } from "../../../client/view/section.ts";

const coordinate = fc.double({ min: -1e4, max: 1e4, noNaN: true });
const section: fc.Arbitrary<Section> = fc.record({
  zoom: fc.double({ min: 0.03, max: 4, noNaN: true }),
  pan: fc.record({ x: coordinate, y: coordinate }),
});

/** Where a point of the drawing lies on the canvas, in px. */
function onCanvas({ zoom, pan }: Section, x: number): number {
  return x * zoom + pan.x;
}

function moved(transform: string, x: number): number {
  const [shift = NaN, , scale = NaN] = [...transform.matchAll(/-?[\d.]+(?:e[-+]?\d+)?/g)].map(Number);
  return x * scale + shift;
}

describe("a moved picture", () => {
  test("shows every point where a drawing made anew would", () => {
    fc.assert(
      fc.property(section, section, coordinate, (drawn, shown, x) => {
        const at = moved(transformBetween(drawn, shown), onCanvas(drawn, x));
        expect(at / 1e6).toBeCloseTo(onCanvas(shown, x) / 1e6, 6);
      }),
    );
  });

  test("lies where it was drawn when the section is the same", () => {
    const one = { zoom: 0.5, pan: { x: 7, y: -3 } };
    expect(isSameSection(one, { zoom: 0.5, pan: { x: 7, y: -3 } })).toBe(true);
    expect(isSameSection(one, { ...one, zoom: 0.6 })).toBe(false);
    expect(transformBetween(one, one)).toBe("translate(0px, 0px) scale(1)");
  });
});
