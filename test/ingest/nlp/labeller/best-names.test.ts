import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { bestNames } from "../../../../ingest/nlp/labeller/best-names.ts";
import type { LikelySpan } from "../../../../ingest/nlp/labeller/likely-spans.ts";

const TOKENS = 6;
const LEAST = 0.4;

const span = fc
  .record({
    first: fc.nat(TOKENS - 1),
    length: fc.integer({ min: 1, max: 3 }),
    hundredths: fc.integer({ min: 41, max: 99 }),
  })
  .map(({ first, length, hundredths }): LikelySpan => ({
    first,
    end: Math.min(TOKENS, first + length),
    type: "ORG",
    likelihood: hundredths / 100,
  }));
const spans = fc.array(span, { maxLength: 8 }).map((some) => some.sort((a, b) => a.first - b.first));

/** Every choice of spans of which none overlaps another: slow, and plainly right. */
function choices(from: readonly LikelySpan[]): LikelySpan[][] {
  const [first, ...others] = from;
  if (first === undefined) return [[]];
  const apart = others.filter(({ first: begin }) => begin >= first.end);
  return [...choices(others), ...choices(apart).map((rest) => [first, ...rest])];
}

const gainOf = (names: readonly LikelySpan[]): number =>
  names.reduce((sum, { likelihood }) => sum + likelihood - LEAST, 0);

describe("the best names", () => {
  it("gain as much as any choice without overlap can", () => {
    fc.assert(
      fc.property(spans, (some) => {
        const names = bestNames(some, TOKENS, LEAST);
        expect(gainOf(names)).toBeCloseTo(Math.max(...choices(some).map(gainOf)), 6);
        names.forEach((name, i) => {
          expect(name.first).toBeGreaterThanOrEqual(names[i - 1]?.end ?? 0);
        });
      }),
    );
  });

  it("are two short ones rather than the long one that is a little likelier than either", () => {
    const two: LikelySpan[] = [
      { first: 0, end: 1, type: "PLACE", likelihood: 0.46 },
      { first: 2, end: 3, type: "PERSON", likelihood: 0.47 },
    ];
    const long: LikelySpan = { first: 0, end: 3, type: "ORG", likelihood: 0.5 };
    expect(bestNames([two[0], long, two[1]] as LikelySpan[], TOKENS, LEAST)).toEqual(two);
  });
});
