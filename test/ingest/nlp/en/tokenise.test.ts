import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { styleOf } from "../../../../ingest/nlp/en/sentence-style.ts";
import { tokeniseEnglish } from "../../../../ingest/nlp/en/tokenise.ts";

const tokensOf = (text: string): string[] =>
  tokeniseEnglish(text, { begin: 0, end: text.length }).flatMap((sentence) =>
    sentence.tokens.map((token) => token.text),
  );

describe("English tokens", () => {
  it("part at hyphens, strokes and possessive endings", () => {
    expect(tokensOf("Kenya’s anti-US Oslo-Cairo ABC/XYZ talks")).toEqual([
      "Kenya",
      "’s",
      "anti",
      "-",
      "US",
      "Oslo",
      "-",
      "Cairo",
      "ABC",
      "/",
      "XYZ",
      "talks",
    ]);
  });

  it("leave addresses whole", () => {
    expect(tokensOf("write to desk-1@news-site.org now")).toContain("desk-1@news-site.org");
  });

  it("are the same whatever was read before", () => {
    const before = tokensOf("They left Kenya’s, and Zanthia's. He left zanthia.");
    tokensOf("Their strength grew with Zanthia's. But it ended (in Zanthia's).");
    expect(tokensOf("Zanthia's harbour")).toEqual(["Zanthia", "'s", "harbour"]);
    expect(tokensOf("They left Kenya’s, and Zanthia's. He left zanthia.")).toEqual(before);
  });

  it("are slices of the text, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 120 }), (noise) => {
        const text = `Mr. Smith-Jones went. ${noise} The U.S. left!`;
        let last = 0;
        for (const { tokens } of tokeniseEnglish(text, { begin: 0, end: text.length })) {
          for (const token of tokens) {
            expect(token.begin).toBeGreaterThanOrEqual(last);
            expect(text.slice(token.begin, token.end)).toBe(token.text);
            last = token.end;
          }
        }
      }),
    );
  });
});

describe("the style of a sentence", () => {
  it.each([
    ["The minister left for Oslo on Monday.", "prose"],
    ["MINISTER LEAVES FOR OSLO", "capitals"],
    ["Minister Leaves Capital for Talks With Oslo Group", "headline"],
  ])("%s → %s", (text, style) => {
    expect(styleOf(tokeniseEnglish(text, { begin: 0, end: text.length }).flatMap((sentence) => sentence.tokens))).toBe(
      style,
    );
  });
});
