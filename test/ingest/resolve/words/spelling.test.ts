import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { spellingDistance, spellingOf } from "../../../../ingest/resolve/words/spelling.ts";

const distance = (left: string, right: string) => spellingDistance(spellingOf(left), spellingOf(right));
const letters = (alphabet: string) =>
  fc.array(fc.constantFrom(...Array.from(alphabet)), { minLength: 1, maxLength: 9 }).map((word) => word.join(""));
const anyWord = fc.oneof(letters("abdefghiklmnoqrstuwyz"), letters("ابتجحخدرزسشعفقكلمنهوي"));

describe("spellingDistance", () => {
  it.each([
    ["qassem", "ghasem", "salem"],
    ["khazali", "khazaali", "khalidi"],
    ["soleimani", "سليماني", "سلماني"],
    ["zarif", "ظريف", "زرفي"],
    ["zurfi", "زرفي", "ظريف"],
    ["netanyahu", "نتنياهو", "نتانيا"],
    ["سوريا", "سورية", "روسيا"],
    ["غوتيريس", "جوتيريس", "بوتيريس"],
  ])("puts %s nearer to %s than to %s", (word, spelling, other) => {
    expect(distance(word, spelling)).toBeLessThan(distance(word, other));
  });

  it("is nothing for equal words, never negative, and the same both ways", () => {
    fc.assert(
      fc.property(anyWord, anyWord, (left, right) => {
        expect(distance(left, left)).toBe(0);
        expect(distance(left, right)).toBeGreaterThanOrEqual(0);
        expect(distance(left, right)).toBeCloseTo(distance(right, left), 4);
      }),
    );
  });

  it("is the same with a limit, up to that limit", () => {
    fc.assert(
      fc.property(anyWord, anyWord, fc.double({ min: 0, max: 4, noNaN: true }), (left, right, farthest) => {
        const exact = distance(left, right);
        const limited = spellingDistance(spellingOf(left), spellingOf(right), farthest);
        if (exact < farthest) expect(limited).toBe(exact);
        else expect(limited).toBeGreaterThanOrEqual(farthest - 1e-6);
      }),
      { numRuns: 1000 },
    );
  });

  it("takes a word longer than any name for like itself alone, and at once", () => {
    const long = "ob" + "am".repeat(50_000);
    expect(distance(long, long)).toBe(0);
    expect(distance(long, "obama")).toBe(Infinity);
    expect(distance("obama", long)).toBe(Infinity);
  });

  it("stands letters that no pair had", () => {
    expect(distance("зеленский", "zelensky")).toBeGreaterThan(1);
    expect(distance("", "a")).toBeGreaterThan(0);
  });
});
