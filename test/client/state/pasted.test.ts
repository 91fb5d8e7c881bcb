import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { pasted } from "../../../client/state/pasted.ts";

const A = "https://example.org/a";
const B = "http://example.com/b?c=d";

describe("what was pasted", () => {
  it.each([
    [` \n\t`, { kind: "nothing" }],
    [A, { kind: "addresses", urls: [A], others: [] }],
    [`${A} ${B}\n\n${A}\n`, { kind: "addresses", urls: [A, B], others: [] }],
    ["www.example.org/news", { kind: "addresses", urls: ["https://www.example.org/news"], others: [] }],
    [`${A}\nnot an address\n${B}`, { kind: "addresses", urls: [A, B], others: ["not an address"] }],
    [`Headline\n\nA text that ends with where it stood.\n${A}`, "text"],
    [`A headline\n${A}`, "text"],
    ["رئيسي في الرياض", "text"],
    ["https://", "text"],
  ])("%j", (text, expected) => {
    expect(pasted(text)).toEqual(expected === "text" ? { kind: "text", text } : expected);
  });

  it("loses no line of a list", () => {
    const line = fc.constantFrom(A, B, "words", "more words");
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const found = pasted(lines.join("\n"));
        if (found.kind !== "addresses") return;
        expect(new Set([...found.urls, ...found.others])).toEqual(new Set(lines));
      }),
    );
  });
});
