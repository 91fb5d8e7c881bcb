import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "@jest/globals";
import { encodeClusters, WordClusters } from "../../../ingest/nlp/labeller/word-clusters.ts";
import { bigramVectors } from "../../../tools/recognition/bigram-vectors.ts";
import { assign, findCentres, normalise } from "../../../tools/recognition/k-means.ts";

const folder = mkdtempSync(join(tmpdir(), "rawabit-clusters-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("k-means", () => {
  it("puts points of one direction into one group, however long they are", () => {
    const points = { values: Float32Array.of(1, 0.1, 0, 5, 9, 1, 0.1, 2), dimensions: 2 };
    normalise(points);
    const groups = assign(
      points,
      findCentres(points, 2, () => undefined),
    );
    expect(groups[0]).toBe(groups[2]);
    expect(groups[1]).toBe(groups[3]);
    expect(groups[0]).not.toBe(groups[1]);
  });
});

describe("vectors from neighbouring words", () => {
  it("are alike for words that stand in the same places", () => {
    const towns = ["oslo", "tunis"].flatMap((town) => [`in\t${town}\t20`, `${town}\tslept\t20`]);
    const people = ["amina", "omar"].flatMap((person) => [`said\t${person}\t20`, `${person}\tlaughed\t20`]);
    const file = join(folder, "bigrams.tsv");
    writeFileSync(file, `${[...towns, ...people].join("\n")}\n`);
    const { words, points } = bigramVectors(
      file,
      (word) => word.toLowerCase(),
      () => undefined,
    );
    normalise(points);
    const vector = (word: string): Float32Array => {
      const at = words.indexOf(word) * points.dimensions;
      return points.values.subarray(at, at + points.dimensions);
    };
    const likeness = (a: string, b: string): number =>
      vector(a).reduce((sum, value, d) => sum + value * (vector(b)[d] ?? 0), 0);
    expect(likeness("oslo", "tunis")).toBeGreaterThan(0.99);
    expect(likeness("oslo", "omar")).toBeLessThan(0.5);
  });
});

describe("word clusters", () => {
  it("come back as they were written, and say so where a word is in none", () => {
    const file = join(folder, "clusters.bin");
    writeFileSync(file, encodeClusters(["oslo", "omar", "tunis"], Uint16Array.of(1, 0, 2), Uint16Array.of(7, 4, 4)));
    const clusters = new WordClusters(pathToFileURL(file));
    expect(["oslo", "omar", "tunis", "unknown"].map((word) => clusters.of(word))).toEqual([
      { fine: 1, coarse: 4 },
      { fine: 0, coarse: 7 },
      { fine: 2, coarse: 4 },
      { fine: -1, coarse: -1 },
    ]);
  });
});
