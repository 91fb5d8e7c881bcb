import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { addShares, shareOfPair } from "../../../graph/algorithms/share-of-pair.ts";

describe("what a co-mention is worth where many are named", () => {
  it("is a whole for two, and gives each of many as much in all", () => {
    expect([2, 3, 5, 11].map(shareOfPair)).toEqual([1, 0.5, 0.25, 0.1]);
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 400 }), (named) => {
        expect(shareOfPair(named) * (named - 1)).toBeCloseTo(1, 3);
      }),
    );
  });

  it("adds up to the same in any order, and to nothing when all is taken away", () => {
    const shares = fc.array(fc.integer({ min: 2, max: 60 }).map(shareOfPair), { maxLength: 60 });
    fc.assert(
      fc.property(shares, (some) => {
        const sum = some.reduce(addShares, 0);
        expect([...some].reverse().reduce(addShares, 0)).toBe(sum);
        expect(some.reduce((left, share) => addShares(left, -share), sum)).toBe(0);
      }),
    );
  });
});
