import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  LABEL_COUNT,
  labelsOf,
  mayFollow,
  NAME_TYPES,
  spansOf,
  type TokenSpan,
} from "../../../../ingest/nlp/labeller/labels.ts";

/** Names side by side or apart, none overlapping. */
const names = fc
  .array(fc.record({ gap: fc.nat(2), length: fc.integer({ min: 1, max: 4 }), type: fc.constantFrom(...NAME_TYPES) }))
  .map((parts) => {
    const spans: TokenSpan[] = [];
    let at = 0;
    for (const { gap, length, type } of parts) {
      spans.push({ first: at + gap, end: at + gap + length, type });
      at += gap + length;
    }
    return { spans, tokens: at + 1 };
  });

describe("labels", () => {
  it("give back the names they were made from", () => {
    fc.assert(
      fc.property(names, ({ spans, tokens }) => {
        expect(spansOf(labelsOf(spans, tokens))).toEqual(spans);
      }),
    );
  });

  it("of any names follow one another as they may", () => {
    fc.assert(
      fc.property(names, ({ spans, tokens }) => {
        const labels = labelsOf(spans, tokens);
        for (let i = 1; i < labels.length; i++) expect(mayFollow(labels[i - 1] ?? 0, labels[i] ?? 0)).toBe(true);
      }),
    );
  });

  it("never let one name run into another without an end", () => {
    const allowed = Array.from({ length: LABEL_COUNT ** 2 }, (_, pair) =>
      mayFollow(Math.floor(pair / LABEL_COUNT), pair % LABEL_COUNT),
    );
    // 9 labels close or stand outside, and 9 may follow each; 8 labels are open, and 2 may follow each.
    expect(allowed.filter(Boolean)).toHaveLength(9 * 9 + 8 * 2);
  });
});
