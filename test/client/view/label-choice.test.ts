import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { labelsWithRoom, type Labelled } from "../../../client/view/label-choice.ts";

const anyActors = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
      size: fc.integer({ min: 6, max: 40 }),
      width: fc.integer({ min: 20, max: 120 }),
      height: fc.integer({ min: 12, max: 40 }),
      importance: fc.constantFrom(0, 0.2, 0.5, 1, Infinity),
    }),
    { maxLength: 40 },
  )
  .map((actors) => actors.map((actor, index): Labelled => ({ ...actor, id: `actor ${index}` })));

const top = ({ y, size }: Labelled): number => y + size / 2;
const cover = (a: Labelled, b: Labelled): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && top(a) < top(b) + b.height && top(b) < top(a) + a.height;

describe("choosing labels", () => {
  it("never lets one cover another, save those that are always written", () => {
    fc.assert(
      fc.property(anyActors, (actors) => {
        const chosen = labelsWithRoom(actors);
        const written = actors.filter(({ id, importance }) => chosen.has(id) && importance !== Infinity);
        for (const [index, one] of written.entries())
          expect(written.slice(index + 1).filter((other) => cover(one, other))).toEqual([]);
      }),
    );
  });

  it("always writes those that must be, and the most important of the others", () => {
    fc.assert(
      fc.property(anyActors, (actors) => {
        const chosen = labelsWithRoom(actors);
        for (const { id, importance } of actors) if (importance === Infinity) expect(chosen).toContain(id);
        if (actors.length > 0) expect(chosen.size).toBeGreaterThan(0);
      }),
    );
  });

  it("gives room to the more important of two", () => {
    const one = { id: "one", x: 0, y: 0, size: 10, width: 50, height: 14, importance: 0.2 };
    const other = { ...one, id: "other", x: 30, importance: 0.4 };
    expect([...labelsWithRoom([one, other])]).toEqual(["other"]);
    expect(labelsWithRoom([one, { ...other, x: 80 }]).size).toBe(2);
  });
});
