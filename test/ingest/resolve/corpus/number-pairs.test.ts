import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { NumberPairs } from "../../../../ingest/resolve/corpus/number-pairs.ts";

const number = fc.oneof(fc.nat(20), fc.integer({ min: 0, max: 2 ** 26 - 1 }));
const pairs = fc.array(fc.tuple(number, number));

describe("pairs of numbers", () => {
  it("are those that were added, whichever number comes first, and no others", () => {
    fc.assert(
      fc.property(pairs, pairs, (added, asked) => {
        const set = new NumberPairs();
        const keys = new Set<string>();
        for (const [left, right] of added) {
          set.add(left, right);
          keys.add(`${left} ${right}`).add(`${right} ${left}`);
        }
        for (const [left, right] of [...added, ...asked]) {
          expect(set.has(right, left)).toBe(keys.has(`${left} ${right}`));
        }
      }),
    );
  });

  it("may be many", () => {
    const set = new NumberPairs();
    for (let number = 0; number < 100_000; number++) set.add(number, number * 7);
    for (let number = 1; number < 100_000; number += 997) {
      expect([set.has(number * 7, number), set.has(number, number * 7 + 1)]).toEqual([true, false]);
    }
  });
});
