import { describe, expect, it } from "@jest/globals";
import { standingOut, type JudgedTie } from "../../../client/state/backbone.ts";
import { tieOf } from "../sample.ts";

const judged = (a: number, b: number, kept: boolean): JudgedTie => {
  const { source, target } = tieOf(a, b);
  const reason = kept ? "matters-to-source" : "matters-to-neither";
  return { source, target, kept, reason, chanceAtSource: 0.01, chanceAtTarget: 0.4 };
};

describe("the ties that stand out", () => {
  it("are those that were kept, and those that were not judged", () => {
    const ties = [tieOf(1, 2), tieOf(2, 3), tieOf(1, 3)];
    const [first, , last] = ties;
    expect(standingOut(ties, [judged(1, 2, true), judged(2, 3, false)])).toEqual([first, last]);
    expect(standingOut(ties, [])).toEqual(ties);
  });
});
