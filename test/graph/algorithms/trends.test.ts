import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { trends } from "../../../graph/algorithms/trends.ts";

const counts = fc.record({ id: fc.constant("a"), before: fc.nat(50), after: fc.nat(50) });
const totals = fc.record({ before: fc.integer({ min: 50, max: 500 }), after: fc.integer({ min: 50, max: 500 }) });

/** The likelihood ratio by its definition: two shares against one, of binomial counts. */
function slowSurprise(x: number, n: number, y: number, m: number): number {
  const likelihood = (k: number, of: number, share: number) =>
    (k === 0 ? 0 : k * Math.log(share)) + (k === of ? 0 : (of - k) * Math.log(1 - share));
  const one = (x + y) / (n + m);
  return 2 * (likelihood(x, n, x / n) + likelihood(y, m, y / m) - likelihood(x, n, one) - likelihood(y, m, one));
}

describe("trends", () => {
  it("weighs counts by the likelihood ratio and keeps them beside it", () => {
    fc.assert(
      fc.property(counts, totals, (count, all) => {
        const [trend] = trends([count], all);
        expect(trend).toMatchObject(count);
        const slow = slowSurprise(count.before, all.before, count.after, all.after);
        expect(trend?.surprise).toBeCloseTo(count.before + count.after === 0 ? 0 : slow, 6);
        const change = Math.sign(count.after / all.after - count.before / all.before);
        expect(trend?.direction).toBe({ "1": "rising", "-1": "fading", "0": "steady" }[String(change)]);
      }),
    );
  });

  it("puts a change of many counts above a large ratio of few", () => {
    const found = trends(
      [
        { id: "seldom", before: 1, after: 3 },
        { id: "often", before: 100, after: 200 },
        { id: "gone", before: 90, after: 5 },
      ],
      { before: 1000, after: 1000 },
    );
    expect(found.map(({ id, direction }) => `${id} ${direction}`)).toEqual([
      "gone fading",
      "often rising",
      "seldom rising",
    ]);
  });

  it("says nothing where a period is empty", () => {
    expect(trends([{ id: "a", before: 0, after: 4 }], { before: 0, after: 9 })[0]).toMatchObject({
      direction: "steady",
      surprise: 0,
    });
  });
});
