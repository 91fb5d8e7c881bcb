import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { Chain } from "../../../../ingest/nlp/labeller/chain.ts";
import { isOpen, LABEL_COUNT as L, mayFollow, spansOf } from "../../../../ingest/nlp/labeller/labels.ts";

const TOKENS = 3;
const score = fc.integer({ min: -30, max: 30 }).map((tenths) => tenths / 10);
const chain = fc.record({
  scores: fc
    .array(score, { minLength: TOKENS * L, maxLength: TOKENS * L })
    .map((numbers) => Float32Array.from(numbers)),
  transitions: fc.array(score, { minLength: L * L, maxLength: L * L }).map((numbers) => Float32Array.from(numbers)),
});

/** Every valid sequence of labels with its score: slow, and plainly right. */
function allSequences(scores: Float32Array, transitions: Float32Array): { labels: number[]; score: number }[] {
  let paths = [{ labels: [] as number[], score: 0 }];
  for (let token = 0; token < TOKENS; token++) {
    paths = paths.flatMap(({ labels, score: before }) =>
      Array.from({ length: L }, (_, label) => label)
        .filter((label) => mayFollow(labels.at(-1) ?? 0, label))
        .map((label) => {
          const last = labels.at(-1);
          const step = last === undefined ? 0 : (transitions[last * L + label] ?? 0);
          return { labels: [...labels, label], score: before + step + (scores[token * L + label] ?? 0) };
        }),
    );
  }
  return paths.filter(({ labels }) => !isOpen(labels.at(-1) ?? 0));
}

describe("the chain", () => {
  it("finds the best of all valid sequences", () => {
    fc.assert(
      fc.property(chain, ({ scores, transitions }) => {
        const all = allSequences(scores, transitions);
        const best = Math.max(...all.map((path) => path.score));
        const found = [...new Chain(transitions).label(scores, TOKENS).labels];
        const path = all.find(({ labels }) => labels.every((label, i) => label === found[i]));
        expect(path?.score).toBeCloseTo(best, 3);
      }),
      { numRuns: 20 },
    );
  });

  it("gives each label the share of probability of the sequences that hold it", () => {
    fc.assert(
      fc.property(chain, ({ scores, transitions }) => {
        const all = allSequences(scores, transitions);
        const total = all.reduce((sum, path) => sum + Math.exp(path.score), 0);
        const { labels } = new Chain(transitions).marginals(scores, TOKENS);
        for (let token = 0; token < TOKENS; token++) {
          for (let label = 0; label < L; label++) {
            const holding = all.filter((path) => path.labels[token] === label);
            const share = holding.reduce((sum, path) => sum + Math.exp(path.score), 0) / total;
            expect(labels[token * L + label]).toBeCloseTo(share, 4);
          }
        }
      }),
      { numRuns: 10 },
    );
  });

  it("gives each name the share of probability of the sequences in which it stands exactly so", () => {
    fc.assert(
      fc.property(chain, ({ scores, transitions }) => {
        const all = allSequences(scores, transitions);
        const total = all.reduce((sum, path) => sum + Math.exp(path.score), 0);
        const shares = new Map<string, number>();
        for (const path of all) {
          for (const { first, end, type } of spansOf(path.labels)) {
            const name = `${first} ${end} ${type}`;
            shares.set(name, (shares.get(name) ?? 0) + Math.exp(path.score) / total);
          }
        }
        const found = new Chain(transitions).spans(scores, TOKENS, 0.05);
        for (const { first, end, type, likelihood } of found) {
          expect(likelihood).toBeCloseTo(shares.get(`${first} ${end} ${type}`) ?? 0, 4);
        }
        const likely = [...shares.values()].filter((share) => share > 0.0501).length;
        expect(found.length).toBeGreaterThanOrEqual(likely);
        expect(found.map(({ first }) => first)).toEqual(found.map(({ first }) => first).sort());
      }),
      { numRuns: 20 },
    );
  });

  it("expects one pair of labels for each two tokens side by side", () => {
    fc.assert(
      fc.property(chain, ({ scores, transitions }) => {
        const { pairs } = new Chain(transitions).marginals(scores, TOKENS);
        expect(pairs.reduce((sum, pair) => sum + pair, 0)).toBeCloseTo(TOKENS - 1, 5);
      }),
      { numRuns: 20 },
    );
  });
});
