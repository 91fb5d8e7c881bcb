/**
 * Trains a linear-chain conditional random field: stochastic gradient ascent of the log-likelihood with AdaGrad step sizes
 * (Duchi, Hazan & Singer 2011). One thread, one seed: the same data gives the same weights.
 */
import { Chain } from "../../ingest/nlp/labeller/chain.ts";
import { LABEL_COUNT as L } from "../../ingest/nlp/labeller/labels.ts";
import { type Random, randomOf, shuffled } from "./random.ts";

/** A sentence ready to train on: the rows of its tokens' features, one after another. */
export interface Example {
  readonly rows: Int32Array;
  /** Where the rows of each token begin in `rows`; one more than there are tokens. */
  readonly starts: Int32Array;
  /** Where, among a token's rows, those begin that say something of a word never seen before. */
  readonly lasting?: Int32Array;
  readonly labels: Uint8Array;
  readonly weight: number;
  /** Scores that are given and not learned, a row of LABEL_COUNT a token. */
  readonly base?: Float32Array;
}

export interface Weights {
  /** LABEL_COUNT numbers a feature row. */
  readonly rows: Float32Array;
  readonly transitions: Float32Array;
}

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  /** The share by which weights shrink after each epoch. */
  readonly decay: number;
  /** The share of tokens that each epoch learns without their own words and affixes, as unknown words will come. */
  readonly dropout: number;
  /** What all chance follows from. */
  readonly seed: number;
  /** Transitions to start from and leave as they are; learned where there are none. */
  readonly transitions?: Float32Array;
}

/** Below this a token is as good as learned and costs no update. */
const LEAST_GRADIENT = 1e-3;

/** Transitions move slowly, and a chain takes as long to build as a sentence to learn. */
const CHAIN_LASTS = 16;

/** The mean of weights that were learned from the same rows in different ways: what each got wrong by chance evens out. */
export function meanOf(all: readonly Weights[]): Weights {
  const mean = (of: (weights: Weights) => Float32Array): Float32Array => {
    const sums = new Float32Array(all[0] === undefined ? 0 : of(all[0]).length);
    for (const weights of all) of(weights).forEach((weight, at) => (sums[at] = (sums[at] ?? 0) + weight / all.length));
    return sums;
  };
  return { rows: mean(({ rows }) => rows), transitions: mean(({ transitions }) => transitions) };
}

export function optimise(examples: readonly Example[], rowCount: number, settings: Settings): Weights {
  const rows = new Float32Array(rowCount * L);
  const squares = new Float32Array(rowCount * L).fill(1e-2);
  const learned = settings.transitions === undefined;
  const transitions = settings.transitions?.slice() ?? new Float32Array(L * L);
  const transitionSquares = new Float32Array(L * L).fill(1);
  const random = randomOf(settings.seed);
  let chain = new Chain(transitions);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffled(examples, random).forEach((example, index) => {
      if (learned && index % CHAIN_LASTS === 0) chain = new Chain(transitions);
      const seen = settings.dropout > 0 ? withoutWords(example, settings.dropout, random) : example;
      const { labels, pairs } = chain.marginals(scoresOf(seen, rows), example.labels.length);
      stepRows(seen, labels, rows, squares, settings.rate);
      if (learned) stepTransitions(example, pairs, transitions, transitionSquares, settings.rate);
    });
    for (let at = 0; at < rows.length; at++) rows[at] = (rows[at] ?? 0) * (1 - settings.decay);
  }
  return { rows, transitions };
}

/** Some of the tokens, by chance, without the rows that know the very word. */
function withoutWords(example: Example, share: number, random: Random): Example {
  const { rows, starts, lasting } = example;
  if (lasting === undefined) return example;
  const kept = new Int32Array(rows.length);
  const bounds = new Int32Array(starts.length);
  let count = 0;
  for (let token = 0; token < example.labels.length; token++) {
    const from = random() < share ? (lasting[token] ?? 0) : (starts[token] ?? 0);
    const part = rows.subarray(from, starts[token + 1]);
    kept.set(part, count);
    count += part.length;
    bounds[token + 1] = count;
  }
  return { ...example, rows: kept, starts: bounds };
}

/** The sum of the weights of each token's features, for each label. */
export function scoresOf({ rows, starts, labels, base }: Example, weights: Float32Array): Float32Array {
  const scores = base?.slice() ?? new Float32Array(labels.length * L);
  for (let token = 0; token < labels.length; token++) {
    for (let at = starts[token] ?? 0; at < (starts[token + 1] ?? 0); at++) {
      const row = (rows[at] ?? 0) * L;
      for (let label = 0; label < L; label++) {
        scores[token * L + label] = (scores[token * L + label] ?? 0) + (weights[row + label] ?? 0);
      }
    }
  }
  return scores;
}

function stepRows(
  example: Example,
  marginals: Float64Array,
  weights: Float32Array,
  squares: Float32Array,
  rate: number,
): void {
  const { rows, starts, labels, weight } = example;
  const gradient = new Float64Array(L);
  for (let token = 0; token < labels.length; token++) {
    let largest = 0;
    for (let label = 0; label < L; label++) {
      const seen = labels[token] === label ? 1 : 0;
      gradient[label] = weight * (seen - (marginals[token * L + label] ?? 0));
      largest = Math.max(largest, Math.abs(gradient[label] ?? 0));
    }
    if (largest < LEAST_GRADIENT) continue;
    for (let at = starts[token] ?? 0; at < (starts[token + 1] ?? 0); at++) {
      const row = (rows[at] ?? 0) * L;
      for (let label = 0; label < L; label++) {
        const g = gradient[label] ?? 0;
        const square = (squares[row + label] ?? 0) + g * g;
        squares[row + label] = square;
        weights[row + label] = (weights[row + label] ?? 0) + (rate * g) / Math.sqrt(square);
      }
    }
  }
}

function stepTransitions(
  { labels, weight }: Example,
  pairs: Float64Array,
  transitions: Float32Array,
  squares: Float32Array,
  rate: number,
): void {
  const gradient = pairs.map((expected) => -weight * expected);
  for (let token = 1; token < labels.length; token++) {
    const at = (labels[token - 1] ?? 0) * L + (labels[token] ?? 0);
    gradient[at] = (gradient[at] ?? 0) + weight;
  }
  gradient.forEach((g, at) => {
    if (g === 0) return;
    const square = (squares[at] ?? 0) + g * g;
    squares[at] = square;
    transitions[at] = (transitions[at] ?? 0) + (rate * g) / Math.sqrt(square);
  });
}
