import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { confidenceOf, methodOf } from "../../../../ingest/nlp/labeller/confidence.ts";
import type { TokenSpan } from "../../../../ingest/nlp/labeller/labels.ts";

const SPAN: TokenSpan = { first: 1, end: 3, type: "ORG" };

describe("confidence", () => {
  it("is the likelihood itself where nothing was learned about it, and never leaves 0 to 1", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (likelihood) => {
        expect(confidenceOf(likelihood, { slope: 1, offset: 0 })).toBeCloseTo(likelihood, 4);
        const other = confidenceOf(likelihood, { slope: 3, offset: -20 });
        expect(other >= 0 && other <= 1).toBe(true);
      }),
    );
  });

  it("names the document as the method where it changed the bounds or the type", () => {
    expect(methodOf(SPAN, [SPAN])).toBe("model");
    expect(methodOf(SPAN, [{ ...SPAN, end: 2 }])).toBe("document");
    expect(methodOf(SPAN, [{ ...SPAN, type: "PERSON" }])).toBe("document");
  });
});
