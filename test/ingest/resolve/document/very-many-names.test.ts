import { describe, expect, it } from "@jest/globals";
import { fullGroupNames } from "../../../../ingest/resolve/document/full-group-names.ts";
import { fullPersonNames } from "../../../../ingest/resolve/document/full-person-names.ts";

/** A different word for every number, with consonants of its own. */
const wordOf = (number: number): string =>
  Array.from(
    String(number).padStart(4, "0"),
    (digit) => ["ba", "de", "fo", "gu", "ki", "la", "mo", "nu", "ri", "sa"][Number(digit)],
  )
    .join("")
    .replace(/^./, (letter) => letter.toUpperCase());

describe("a text with a thousand names", () => {
  const numbers = Array.from({ length: 1_000 }, (_, number) => number);

  it("links surnames and misspelt ones as an article does", () => {
    const people = numbers.map((number) => `${wordOf(number)} ${wordOf(9_999 - number)}`);
    const full = fullPersonNames([...people, wordOf(9_500), "Qassem Soleimani", "Solemani"]);
    expect(full.get(wordOf(9_500))).toBe(`${wordOf(499)} ${wordOf(9_500)}`);
    expect(full.get("Solemani")).toBe("Qassem Soleimani");
    expect(full.size).toBe(2);
  });

  it("links the short names of groups", () => {
    const groups = numbers.map((number) => `Kata'ib ${wordOf(number)} ${wordOf(9_999 - number)}`);
    const full = fullGroupNames([...groups, "Sabirin Tikrit", "Sabirin"]);
    expect([...full]).toEqual([["Sabirin", "Sabirin Tikrit"]]);
  });
});
