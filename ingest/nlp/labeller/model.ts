import { type Calibration, type Method, METHODS } from "./confidence.ts";
import { FeatureTable } from "./feature-table.ts";
import { LABEL_COUNT as L } from "./labels.ts";

/** Weights of features, LABEL_COUNT small integers a feature; times `scale` they are scores. */
export interface WeightTable {
  readonly features: Int32Array;
  readonly weights: Int8Array;
  readonly scale: number;
}

/** What training leaves behind for one language; docs/model-card.md says how it was made. */
export interface Model {
  /** The first pass: each sentence by itself. */
  readonly sentence: WeightTable;
  /** What the second pass adds: what the document says elsewhere about the same words. */
  readonly document: WeightTable;
  /** `transitions[a * LABEL_COUNT + b]` is the score of label b after label a. */
  readonly transitions: Float32Array;
  /** How likely a name must be in the second pass, so that it is found. */
  readonly leastLikelihood: number;
  readonly calibrations: Readonly<Record<Method, Calibration>>;
}

const HEADER_NUMBERS = 5 + 2 * METHODS.length;

/** The bytes of a model file; {@link decodeModel} reads them back. */
export function encodeModel({ sentence, document, transitions, leastLikelihood, calibrations }: Model): Uint8Array {
  const counts = [sentence.features.length, document.features.length];
  const confidence = METHODS.flatMap((method) => [calibrations[method].slope, calibrations[method].offset]);
  const header = Float64Array.of(...counts, sentence.scale, document.scale, leastLikelihood, ...confidence);
  const parts = [header, transitions, sentence.features, document.features, sentence.weights, document.weights];
  return Buffer.concat(parts.map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength)));
}

export function decodeModel(bytes: ArrayBuffer): Model {
  const header = new Float64Array(bytes, 0, HEADER_NUMBERS);
  const [first = 0, second = 0, firstScale = 0, secondScale = 0, leastLikelihood = 0, ...confidence] = header;
  const calibration = (method: number): Calibration => ({
    slope: confidence[2 * method] ?? 1,
    offset: confidence[2 * method + 1] ?? 0,
  });
  let at = header.byteLength;
  const take = (length: number): number => (at += length) - length;
  const transitions = new Float32Array(bytes, take(4 * L * L), L * L);
  const sentenceFeatures = new Int32Array(bytes, take(4 * first), first);
  const documentFeatures = new Int32Array(bytes, take(4 * second), second);
  const sentenceWeights = new Int8Array(bytes, take(L * first), L * first);
  const documentWeights = new Int8Array(bytes, take(L * second), L * second);
  return {
    sentence: { features: sentenceFeatures, weights: sentenceWeights, scale: firstScale },
    document: { features: documentFeatures, weights: documentWeights, scale: secondScale },
    transitions,
    leastLikelihood,
    calibrations: { model: calibration(0), document: calibration(1) },
  };
}

/** Weights as 8-bit integers, without the features that say next to nothing. */
export function quantise(features: Int32Array, rows: Float32Array): WeightTable {
  let largest = 0;
  for (const weight of rows) largest = Math.max(largest, Math.abs(weight));
  const scale = Math.min(largest, MOST_WEIGHT) / 127;
  const all = Int8Array.from(rows, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))));
  const kept = Array.from(features.keys()).filter((row) => all.subarray(row * L, (row + 1) * L).some((w) => w !== 0));
  const weights = new Int8Array(kept.length * L);
  kept.forEach((row, index) => {
    weights.set(all.subarray(row * L, (row + 1) * L), index * L);
  });
  return { features: Int32Array.from(kept, (row) => features[row] ?? 0), weights, scale };
}

/** Larger weights are rare, and finer steps for all the others are worth more than they are. */
const MOST_WEIGHT = 2.5;

/** Adds up the weights of features in rows of LABEL_COUNT whole numbers, and turns such sums into scores. */
export class Scorer {
  readonly #table: FeatureTable;
  readonly #weights: Int8Array;
  readonly #scale: number;

  constructor({ features, weights, scale }: WeightTable) {
    this.#table = new FeatureTable(features);
    this.#weights = weights;
    this.#scale = scale;
  }

  /** Adds the weights of a feature to the row of sums that begins at `at`. */
  addTo(sums: Int32Array, at: number, item: number): void {
    const row = this.#table.rowOf(item) * L;
    if (row < 0) return;
    const weights = this.#weights;
    for (let label = 0; label < L; label++) sums[at + label] = (sums[at + label] ?? 0) + (weights[row + label] ?? 0);
  }

  /** Adds what the row of sums that begins at `at` is worth to the row of scores there. */
  addScores(scores: Float32Array, sums: Int32Array, at: number): void {
    const scale = this.#scale;
    for (let label = at; label < at + L; label++) scores[label] = (scores[label] ?? 0) + (sums[label] ?? 0) * scale;
  }
}

/** Rows of sums to work in, kept from sentence to sentence. */
export class SumRoom {
  #sums = new Int32Array(64 * L);

  /** So many rows, all 0. Asked again, the same rows come back emptied. */
  rows(count: number): Int32Array {
    if (this.#sums.length < count * L) this.#sums = new Int32Array(2 * count * L);
    return this.#sums.fill(0, 0, count * L);
  }
}
