import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { Chain } from "../../../../ingest/nlp/labeller/chain.ts";
import { LABEL_COUNT as L, OUTSIDE } from "../../../../ingest/nlp/labeller/labels.ts";
import { stretchesOf } from "../../../../ingest/nlp/labeller/stretches.ts";

const SURELY = 100;

describe("the stretches of a sentence", () => {
  it("are the places of names with one token on either side, and none where there are no places", () => {
    expect(stretchesOf([], 5)).toEqual([]);
    expect(stretchesOf([0], 1)).toEqual([{ first: 0, end: 1 }]);
    expect(stretchesOf([0, 1, 4, 8, 9], 10)).toEqual([
      { first: 0, end: 3 },
      { first: 3, end: 6 },
      { first: 7, end: 10 },
    ]);
  });

  it("have the labels and likelihoods that the whole sentence gives them", () => {
    const score = fc.double({ min: -4, max: 4, noNaN: true });
    const sentences = fc.integer({ min: 1, max: 12 }).chain((tokens) =>
      fc.record({
        tokens: fc.constant(tokens),
        places: fc.subarray([...Array(tokens).keys()]),
        scores: fc.array(score, { minLength: tokens * L, maxLength: tokens * L }),
        transitions: fc.array(score, { minLength: L * L, maxLength: L * L }),
      }),
    );
    fc.assert(
      fc.property(sentences, ({ tokens, places, scores, transitions }) => {
        const chain = new Chain(Float32Array.from(transitions));
        const rows = Float32Array.from(scores);
        for (let token = 0; token < tokens; token++) if (!places.includes(token)) rows[token * L + OUTSIDE] = SURELY;
        const whole = chain.label(rows, tokens);
        for (const { first, end } of stretchesOf(places, tokens)) {
          const { labels, likelihoods } = chain.label(rows.subarray(first * L, end * L), end - first);
          expect(labels).toEqual(whole.labels.slice(first, end));
          expect(likelihoods).toEqual(whole.likelihoods.slice(first, end));
        }
      }),
    );
  });
});
