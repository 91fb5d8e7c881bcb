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

  it("stands letters that no pair had", () => {
    expect(distance("зеленский", "zelensky")).toBeGreaterThan(1);
    expect(distance("", "a")).toBeGreaterThan(0);
  });
});
