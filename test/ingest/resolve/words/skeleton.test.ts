import { describe, expect, it } from "@jest/globals";
import { skeletonOfWord } from "../../../../ingest/resolve/words/skeleton.ts";

describe("skeletonOfWord", () => {
  it.each([
    ["khazali", "خزعلي"],
    ["khazaali", "خزعلي"],
    ["soleimani", "سليماني"],
    ["biden", "بايدن"],
    ["netanyahu", "نتنياهو"],
    ["farhan", "فرحان"],
    ["macron", "ماكرون"],
    ["hamzah", "حمزة"],
  ])("is the same for %s and %s", (latin, arabic) => {
    expect(skeletonOfWord(latin)).toBe(skeletonOfWord(arabic));
  });

  it.each([
    ["salman", "sultan"],
    ["zarif", "allawi"],
    ["سلمان", "سلطان"],
  ])("tells %s from %s", (left, right) => {
    expect(skeletonOfWord(left)).not.toBe(skeletonOfWord(right));
  });
});
