import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { addActorUse, NO_USE, subtractActorUse, type ActorUse } from "../../../../graph/store/state/use.ts";

const date = fc.option(fc.constantFrom("2019-12-31", "2020-01-01", "2020-01-02", "2021-01-01"));
const use: fc.Arbitrary<ActorUse> = fc
  .record({
    mentions: fc.nat(9),
    sentences: fc.nat(9),
    documents: fc.nat(9),
    aliases: fc
      .dictionary(fc.constantFrom("Badr", "بدر", "al-Badr"), fc.integer({ min: 1, max: 9 }))
      .map((counts) => new Map(Object.entries(counts))),
    dates: fc.tuple(date, date),
  })
  .map(({ dates: [a, b], ...counts }) => {
    const [firstSeen, lastSeen] = a !== null && b !== null && a > b ? [b, a] : [a ?? b, b ?? a];
    return { ...counts, firstSeen, lastSeen };
  });

describe("what documents say of an actor", () => {
  it("adds up in any order", () => {
    fc.assert(
      fc.property(use, use, (a, b) => {
        expect(addActorUse(a, b)).toEqual(addActorUse(b, a));
      }),
    );
  });

  it("adds up in any grouping", () => {
    fc.assert(
      fc.property(use, use, use, (a, b, c) => {
        expect(addActorUse(addActorUse(a, b), c)).toEqual(addActorUse(a, addActorUse(b, c)));
      }),
    );
  });

  it("is not changed by nothing", () => {
    fc.assert(
      fc.property(use, (a) => {
        expect(addActorUse(a, NO_USE)).toEqual(a);
      }),
    );
  });

  it("is what it was when what was added is taken away, but for the period", () => {
    fc.assert(
      fc.property(use, use, (a, b) => {
        const { firstSeen, lastSeen } = addActorUse(a, b);
        expect(subtractActorUse(addActorUse(a, b), b)).toEqual({ ...a, firstSeen, lastSeen });
      }),
    );
  });
});
