/** Learns what parts of people's names look like: logistic regression over pieces of words, by stochastic gradient ascent. */
import { LIKENESS_STEP, LIKENESS_WEIGHTS, piecesOf } from "../../ingest/nlp/labeller/likeness.ts";
import { randomOf, shuffled } from "./random.ts";

const EPOCHS = 6;
const RATE = 0.05;
/** Weights shrink at every step, since the common words are those that the labeller is trained on: it must not know them by heart. */
const SHRINK = 2e-4;

/** @param names words of names, @param others common words; a word that is both counts as neither. */
export function trainLikeness(names: ReadonlySet<string>, others: ReadonlySet<string>): Int8Array {
  const weights = new Float64Array(LIKENESS_WEIGHTS);
  const examples = [
    ...[...names].filter((word) => !others.has(word)).map((word) => ({ pieces: piecesOf(word), target: 1 })),
    ...[...others].filter((word) => !names.has(word)).map((word) => ({ pieces: piecesOf(word), target: 0 })),
  ];
  const random = randomOf(11);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { pieces, target } of shuffled(examples, random)) {
      const sum = pieces.reduce((total, piece) => total + (weights[piece] ?? 0), 0);
      const step = RATE * (target - 1 / (1 + Math.exp(-sum)));
      for (const piece of pieces) weights[piece] = (weights[piece] ?? 0) * (1 - SHRINK) + step;
    }
  }
  return Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / LIKENESS_STEP))));
}
