import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { evidenceStrength, type WeighedSentence } from "../../../../graph/store/state/evidence-strength.ts";

const mention = (actor: string, begin: number, confidence = 0.9) => ({ actor, begin, end: begin + 5, confidence });
const plain = (...mentions: WeighedSentence["mentions"]): WeighedSentence => ({ mentions, statements: [] });
const BOTH = ["a", "b"];

describe("the strength of evidence", () => {
  it("is nothing where one of them is not named", () => {
    expect(evidenceStrength(plain(mention("a", 0)), BOTH)).toBe(0);
    expect(evidenceStrength(plain(), ["a"])).toBe(0);
  });

  it("is as sure as the less sure of the two names, each by its surest mention", () => {
    const unsure = plain(mention("a", 0, 0.4), mention("b", 5, 1));
    expect(evidenceStrength(unsure, BOTH)).toBeCloseTo(0.4, 10);
    const again = plain(...unsure.mentions, mention("a", 10, 0.8));
    expect(evidenceStrength(again, BOTH)).toBeCloseTo(0.8, 10);
    expect(evidenceStrength(again, ["b"])).toBe(1);
  });

  it("is half where half a line lies between the nearest two mentions", () => {
    expect(evidenceStrength(plain(mention("a", 0), mention("b", 65)), BOTH)).toBeCloseTo(0.45, 10);
    expect(evidenceStrength(plain(mention("a", 0), mention("b", 65), mention("a", 60)), BOTH)).toBeCloseTo(0.9, 10);
  });

  it("is above all else where the sentence states something of both, whichever comes first", () => {
    const far = [mention("a", 0, 0.5), mention("b", 500, 0.5), mention("c", 600)];
    const between = (subject: number, object: number) => [{ subject, object, confidence: 0.6 }];
    expect(evidenceStrength({ mentions: far, statements: between(500, 0) }, BOTH)).toBeCloseTo(1.3, 10);
    expect(evidenceStrength({ mentions: far, statements: between(0, 600) }, BOTH)).toBeLessThan(0.1);
  });

  it("stays between 0 and 2, does not depend on who is asked for first, and never falls by a mention more", () => {
    const some = fc.record({
      actor: fc.constantFrom("a", "b", "c"),
      begin: fc.nat(300),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    const sentence = fc.record({
      mentions: fc.array(
        some.map((own) => ({ ...own, end: own.begin + 3 })),
        { maxLength: 6 },
      ),
      statements: fc.array(fc.record({ subject: fc.nat(300), object: fc.nat(300), confidence: fc.constant(0.7) }), {
        maxLength: 3,
      }),
    });
    fc.assert(
      fc.property(sentence, some, (own, more) => {
        const strength = evidenceStrength(own, BOTH);
        expect(strength).toBeGreaterThanOrEqual(0);
        expect(strength).toBeLessThanOrEqual(2);
        expect(evidenceStrength(own, ["b", "a"])).toBe(strength);
        const longer = { ...own, mentions: [...own.mentions, { ...more, end: more.begin + 3 }] };
        expect(evidenceStrength(longer, BOTH)).toBeGreaterThanOrEqual(strength);
      }),
    );
  });
});
