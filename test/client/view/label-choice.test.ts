import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { boxAt, labelsWithRoom, type Labelled, type Side } from "../../../client/view/label-choice.ts";

const anyActors = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
      size: fc.integer({ min: 6, max: 40 }),
      width: fc.integer({ min: 20, max: 120 }),
      height: fc.integer({ min: 12, max: 40 }),
      gap: fc.integer({ min: 0, max: 6 }),
      importance: fc.constantFrom(0, 0.2, 0.5, 1, Infinity),
    }),
    { maxLength: 40 },
  )
  .map((actors) => actors.map((actor, index): Labelled => ({ ...actor, id: `actor ${index}` })));

const sight = { x1: 0, x2: 400, y1: 0, y2: 300 };
const cover = (one: ReturnType<typeof boxAt>, other: ReturnType<typeof boxAt>): boolean =>
  Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
  Math.abs(one.y - other.y) < (one.height + other.height) / 2;

describe("choosing labels", () => {
  it("never lets one cover another, save those that are always written", () => {
    fc.assert(
      fc.property(anyActors, (actors) => {
        const chosen = labelsWithRoom(actors, sight);
        const written = actors.flatMap((actor) => {
          const side = actor.importance === Infinity ? undefined : chosen.get(actor.id);
          return side === undefined ? [] : [boxAt(side, actor)];
        });
        for (const [index, one] of written.entries())
          expect(written.slice(index + 1).filter((other) => cover(one, other))).toEqual([]);
      }),
    );
  });

  it("always writes those that must be, and the most important of the others", () => {
    fc.assert(
      fc.property(anyActors, (actors) => {
        const chosen = labelsWithRoom(actors, sight);
        for (const { id, importance } of actors) if (importance === Infinity) expect(chosen.has(id)).toBe(true);
        if (actors.length > 0) expect(chosen.size).toBeGreaterThan(0);
      }),
    );
  });

  it("gives room below to the more important of two, and to the other where it is free beside its actor", () => {
    const one = { id: "one", x: 200, y: 100, size: 10, width: 50, height: 14, gap: 2, importance: 0.2 };
    const other = { ...one, id: "other", x: 230, importance: 0.4 };
    const sides = (...actors: readonly Labelled[]): Record<string, Side> =>
      Object.fromEntries(labelsWithRoom(actors, sight));
    expect(sides(one, other)).toEqual({ other: "below", one: "above" });
    expect(sides(one, { ...other, x: 280 })).toEqual({ other: "below", one: "below" });
    const above = { ...other, id: "above", x: 215, y: 80, importance: 0.5 };
    expect(sides(one, other, above)).toEqual({ above: "above", other: "below", one: "left" });
    // At the rim of what is seen there is no room to the left.
    const atRim = [one, other, above].map((actor) => ({ ...actor, x: actor.x - 190 }));
    expect(sides(...atRim)["one"]).toBeUndefined();
  });
});
