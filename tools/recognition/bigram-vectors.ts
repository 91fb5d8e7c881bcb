/**
 * Word vectors from counts of neighbouring words: positive pointwise mutual information with the words directly before and after
 * (Bullinaria & Levy 2007; contexts smoothed after Levy, Goldberg & Dagan 2015), brought to few dimensions by subspace iteration.
 */
import { readFileSync } from "node:fs";
import { randomOf } from "./random.ts";
import type { Points } from "./k-means.ts";

/** How often one word stood directly before another. */
interface Bigram {
  readonly before: string;
  readonly after: string;
  readonly count: number;
}

export interface WordVectors {
  /** The commonest first. */
  readonly words: readonly string[];
  readonly points: Points;
}

const DIMENSIONS = 100;
/** A word seen less often has no vector worth the name. */
const LEAST_COUNT = 8;
const CONTEXT_WORDS = 15_000;
/** Makes rare contexts less telling. */
const SMOOTHING = 0.75;
const ITERATIONS = 5;

/** Rows of a sparse matrix: the columns and values of row r lie from `starts[r]` up to `starts[r + 1]`. */
interface Sparse {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
  readonly width: number;
}

/** @param file lines of before, after and count, tab separated. @param formOf the form under which words are looked up. */
export function bigramVectors(
  file: string,
  formOf: (word: string) => string,
  report: (what: string) => void,
): WordVectors {
  const bigrams = readBigrams(file, formOf);
  const words = frequentWords(bigrams);
  report(`${bigrams.length} bigrams, ${words.length} words`);
  const matrix = mutualInformation(countMatrix(bigrams, words));
  return { words, points: { values: mainDirections(matrix, report), dimensions: DIMENSIONS } };
}

function readBigrams(file: string, formOf: (word: string) => string): Bigram[] {
  const forms = new Map<string, string>();
  const kept = (word: string): string => {
    const form = forms.get(word) ?? formOf(word);
    forms.set(word, form);
    return form;
  };
  return readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [before = "", after = "", count] = line.split("\t");
      return { before: kept(before), after: kept(after), count: Number(count) };
    });
}

function frequentWords(bigrams: readonly Bigram[]): string[] {
  const counts = new Map<string, number>();
  for (const { after, count } of bigrams) counts.set(after, (counts.get(after) ?? 0) + count);
  return [...counts]
    .filter(([word, count]) => count >= LEAST_COUNT && !word.startsWith("<"))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([word]) => word);
}

/** A row for each word; the contexts are the commonest words before (even columns) and after it (odd columns). */
function countMatrix(bigrams: readonly Bigram[], words: readonly string[]): Sparse {
  const rowOf = new Map(words.map((word, row) => [word, row]));
  const contextOf = new Map(["<s>", "<e>", "<unk>", ...words].slice(0, CONTEXT_WORDS).map((word, at) => [word, at]));
  const width = 2 * contextOf.size;
  const counts: Map<number, number>[] = words.map(() => new Map<number, number>());
  const add = (word: string, context: string, side: number, count: number): void => {
    const [row, column] = [rowOf.get(word), contextOf.get(context)];
    if (row === undefined || column === undefined) return;
    const cells = counts[row];
    cells?.set(2 * column + side, (cells.get(2 * column + side) ?? 0) + count);
  };
  for (const { before, after, count } of bigrams) {
    add(after, before, 0, count);
    add(before, after, 1, count);
  }
  return sparseOf(counts, width);
}

function sparseOf(rows: readonly ReadonlyMap<number, number>[], width: number): Sparse {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((cells, row) => (starts[row + 1] = (starts[row] ?? 0) + cells.size));
  const columns = new Int32Array(starts[rows.length] ?? 0);
  const values = new Float32Array(columns.length);
  rows.forEach((cells, row) => {
    [...cells].forEach(([column, value], index) => {
      columns[(starts[row] ?? 0) + index] = column;
      values[(starts[row] ?? 0) + index] = value;
    });
  });
  return { starts, columns, values, width };
}

function mutualInformation({ starts, columns, values, width }: Sparse): Sparse {
  const rows = starts.length - 1;
  const [rowSums, columnSums] = [new Float64Array(rows), new Float64Array(width)];
  for (let row = 0; row < rows; row++) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const column = columns[at] ?? 0;
      rowSums[row] = (rowSums[row] ?? 0) + (values[at] ?? 0);
      columnSums[column] = (columnSums[column] ?? 0) + (values[at] ?? 0);
    }
  }
  const smooth = columnSums.map((sum) => sum ** SMOOTHING);
  const total = smooth.reduce((sum, value) => sum + value, 0);
  const positive = values.slice();
  for (let row = 0; row < rows; row++) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const expected = ((rowSums[row] ?? 0) * (smooth[columns[at] ?? 0] ?? 0)) / total;
      positive[at] = Math.max(0, Math.log((values[at] ?? 0) / expected));
    }
  }
  return { starts, columns, values: positive, width };
}

/** The rows in the directions in which they differ most: orthogonal iteration, then the square root of the singular values. */
function mainDirections(matrix: Sparse, report: (what: string) => void): Float32Array {
  const random = randomOf(100);
  const basis = Float32Array.from({ length: matrix.width * DIMENSIONS }, () => random() - 0.5);
  orthonormalise(basis);
  for (let round = 0; round < ITERATIONS; round++) {
    basis.set(timesTransposed(matrix, times(matrix, basis)));
    orthonormalise(basis);
    report(`subspace iteration ${round + 1} of ${ITERATIONS}`);
  }
  const points = times(matrix, basis);
  scaleColumns(points);
  return points;
}

function times({ starts, columns, values }: Sparse, basis: Float32Array): Float32Array {
  const rows = starts.length - 1;
  const product = new Float32Array(rows * DIMENSIONS);
  for (let row = 0; row < rows; row++) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      addScaled(product, row * DIMENSIONS, basis, (columns[at] ?? 0) * DIMENSIONS, values[at] ?? 0);
    }
  }
  return product;
}

function timesTransposed({ starts, columns, values, width }: Sparse, points: Float32Array): Float32Array {
  const product = new Float32Array(width * DIMENSIONS);
  for (let row = 0; row < starts.length - 1; row++) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      addScaled(product, (columns[at] ?? 0) * DIMENSIONS, points, row * DIMENSIONS, values[at] ?? 0);
    }
  }
  return product;
}

function addScaled(to: Float32Array, at: number, from: Float32Array, start: number, factor: number): void {
  for (let d = 0; d < DIMENSIONS; d++) to[at + d] = (to[at + d] ?? 0) + factor * (from[start + d] ?? 0);
}

/** Makes the columns orthogonal and of length one (Gram-Schmidt, modified). */
function orthonormalise(basis: Float32Array): void {
  for (let column = 0; column < DIMENSIONS; column++) {
    for (let other = 0; other < column; other++) {
      const share = dot(basis, column, other);
      for (let at = 0; at < basis.length; at += DIMENSIONS) {
        basis[at + column] = (basis[at + column] ?? 0) - share * (basis[at + other] ?? 0);
      }
    }
    const length = Math.sqrt(dot(basis, column, column)) || 1;
    for (let at = column; at < basis.length; at += DIMENSIONS) basis[at] = (basis[at] ?? 0) / length;
  }
}

function dot(basis: Float32Array, first: number, second: number): number {
  let sum = 0;
  for (let at = 0; at < basis.length; at += DIMENSIONS) sum += (basis[at + first] ?? 0) * (basis[at + second] ?? 0);
  return sum;
}

/** The columns' lengths are the singular values; their square roots weigh meaning better (Levy, Goldberg & Dagan 2015). */
function scaleColumns(points: Float32Array): void {
  for (let column = 0; column < DIMENSIONS; column++) {
    const factor = 1 / Math.sqrt(Math.sqrt(dot(points, column, column)) || 1);
    for (let at = column; at < points.length; at += DIMENSIONS) points[at] = (points[at] ?? 0) * factor;
  }
}
