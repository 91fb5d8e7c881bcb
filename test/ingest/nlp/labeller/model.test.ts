import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { FeatureTable } from "../../../../ingest/nlp/labeller/feature-table.ts";
import { LABEL_COUNT as L } from "../../../../ingest/nlp/labeller/labels.ts";
import {
  decodeModel,
  encodeModel,
  type Model,
  quantise,
  Scorer,
  SumRoom,
} from "../../../../ingest/nlp/labeller/model.ts";

const rowsOf = (...rows: number[][]): Float32Array =>
  Float32Array.from(rows.flatMap((row) => [...row, ...Array<number>(L - row.length).fill(0)]));

describe("a model", () => {
  it("is the same after writing and reading", () => {
    const model: Model = {
      sentence: quantise(Int32Array.of(5, -7, 9), rowsOf([1, -1], [0.5], [0.25, 0, 2])),
      document: quantise(Int32Array.of(3), rowsOf([1])),
      transitions: Float32Array.from({ length: L * L }, (_, at) => at / 8),
      leastLikelihood: 0.25,
      calibrations: { model: { slope: 0.75, offset: -0.5 }, document: { slope: 1.25, offset: 0.5 } },
    };
    expect(decodeModel(Uint8Array.from(encodeModel(model)).buffer)).toEqual(model);
  });

  it("keeps weights to within half a step and drops features without any", () => {
    const { features, weights, scale } = quantise(Int32Array.of(1, 2, 3), rowsOf([0.5, -1.27], [0, 0], [0.003]));
    expect([...features]).toEqual([1]);
    expect((weights[0] ?? 0) * scale).toBeCloseTo(0.5, 2);
    expect((weights[1] ?? 0) * scale).toBeCloseTo(-1.27, 2);
  });

  it("adds up the weights of the features it knows and passes over the others", () => {
    const scorer = new Scorer(quantise(Int32Array.of(10, 20), rowsOf([1, 0], [1, -1])));
    const sums = new Int32Array(2 * L);
    for (const item of [10, 20, 30]) scorer.addTo(sums, L, item);
    const scores = new Float32Array(2 * L).fill(0.5);
    scorer.addScores(scores, sums, L);
    expect(scores[L]).toBeCloseTo(2.5, 2);
    expect(scores[L + 1]).toBeCloseTo(-0.5, 2);
    expect(scores[0]).toBe(0.5);
  });

  it("works in rows that are empty each time, however many are asked for", () => {
    const room = new SumRoom();
    room.rows(3).fill(7);
    for (const count of [2, 500]) {
      const rows = room.rows(count).subarray(0, count * L);
      expect(rows).toHaveLength(count * L);
      expect(rows.every((sum) => sum === 0)).toBe(true);
      rows.fill(7);
    }
  });
});

describe("a feature table", () => {
  it("finds the row of every feature and none for others", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { maxLength: 200 }), fc.integer(), (features, other) => {
        const table = new FeatureTable(Int32Array.from(features));
        features.forEach((item, row) => {
          expect(table.rowOf(item)).toBe(row);
        });
        if (!features.includes(other)) expect(table.rowOf(other)).toBe(-1);
      }),
    );
  });
});
