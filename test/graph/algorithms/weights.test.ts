import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { CoOccurrence } from "../../../graph/algorithms/co-occurrence.ts";
import { logLikelihood } from "../../../graph/algorithms/log-likelihood.ts";
import { npmi } from "../../../graph/algorithms/npmi.ts";
import { tieMeasures } from "../../../graph/algorithms/tie-measures.ts";

/** Any counts that can be: both ≤ left, right; left + right - both ≤ all. */
const counts = fc
  .tuple(fc.integer({ min: 1, max: 1000 }), fc.nat(1000), fc.nat(1000), fc.nat(100_000))
  .map(([both, onlyLeft, onlyRight, neither]): CoOccurrence => ({
    both,
    left: both + onlyLeft,
    right: both + onlyRight,
    all: both + onlyLeft + onlyRight + neither,
  }));

describe("log-likelihood", () => {
  it("gives the G² that Dunning's paper gives for a bigram of its table", () => {
    // “the swiss”: 110 together, 2442 and 111 apart, 29114 neither; G² = 270.72 (Dunning 1993, table 1).
    expect(logLikelihood({ both: 110, left: 2552, right: 221, all: 31_777 })).toBeCloseTo(270.72, 1);
  });

  it("is zero where the actors are independent, and never below", () => {
    expect(logLikelihood({ both: 10, left: 100, right: 100, all: 1000 })).toBeCloseTo(0, 9);
    fc.assert(fc.property(counts, (table) => logLikelihood(table) >= 0 && Number.isFinite(logLikelihood(table))));
  });

  it("does not care which actor comes first", () => {
    fc.assert(
      fc.property(counts, (table) => {
        expect(logLikelihood({ ...table, left: table.right, right: table.left })).toBeCloseTo(logLikelihood(table), 6);
      }),
    );
  });
});

describe("normalised pointwise mutual information", () => {
  it("is 1 for actors never named apart, 0 for independent ones, below 0 for those that avoid each other", () => {
    expect(npmi({ both: 5, left: 5, right: 5, all: 100 })).toBeCloseTo(1, 12);
    expect(npmi({ both: 7, left: 7, right: 7, all: 7 })).toBe(1);
    expect(npmi({ both: 10, left: 100, right: 100, all: 1000 })).toBeCloseTo(0, 12);
    expect(npmi({ both: 1, left: 500, right: 500, all: 1000 })).toBeLessThan(-0.7);
  });

  it("stays between -1 and 1", () => {
    fc.assert(fc.property(counts, (table) => Math.abs(npmi(table)) <= 1 + 1e-12));
  });
});

describe("the measures of a tie", () => {
  it("have the digits that mean something", () => {
    const table = { both: 110, left: 2552, right: 221, all: 31_777 };
    expect(tieMeasures(table)).toEqual({ logLikelihood: 271, npmi: 0.322 });
    expect(tieMeasures({ both: 10, left: 100, right: 100, all: 1000 })).toEqual({ logLikelihood: 0, npmi: 0 });
  });

  it("are near the exact ones, and never minus zero", () => {
    fc.assert(
      fc.property(counts, (table) => {
        const rounded = tieMeasures(table);
        const exact = logLikelihood(table);
        expect(Math.abs(rounded.npmi - npmi(table))).toBeLessThanOrEqual(0.00051);
        expect(Math.abs(rounded.logLikelihood - exact)).toBeLessThanOrEqual(0.0051 * Math.max(exact, 0.1));
        expect(Object.values(rounded).some((value) => Object.is(value, -0))).toBe(false);
      }),
    );
  });

  it("stay as they are for nearly all ties when an article more comes to a large collection", () => {
    const tables = fc.sample(counts, { numRuns: 2_000, seed: 1 }).map((table) => ({ ...table, all: 500_000 }));
    const moved = tables.filter((table) => {
      const [before, after] = [tieMeasures(table), tieMeasures({ ...table, all: table.all + 10 })];
      return before.npmi !== after.npmi || before.logLikelihood !== after.logLikelihood;
    });
    expect(moved.length).toBeLessThan(tables.length / 100);
  });
});
