import { type Calibration, logitOf } from "../../ingest/nlp/labeller/confidence.ts";

/** A name that was found in a text kept out of training. */
export interface JudgedLikelihood {
  readonly likelihood: number;
  readonly right: boolean;
}

const ROUNDS = 2_000;
const RATE = 0.05;

/**
 * Fits the share of right names to the likelihood of their labels: sigmoid(slope · logit + offset), by gradient ascent (Platt
 * 1999). Two numbers learn nothing by heart.
 */
export function calibrate(judged: readonly JudgedLikelihood[]): Calibration {
  let [slope, offset] = [1, 0];
  const points = judged.map(({ likelihood, right }) => ({ logit: logitOf(likelihood), target: right ? 1 : 0 }));
  for (let round = 0; round < ROUNDS; round++) {
    let [slopeStep, offsetStep] = [0, 0];
    for (const { logit, target } of points) {
      const error = target - 1 / (1 + Math.exp(-(slope * logit + offset)));
      slopeStep += (error * logit) / points.length;
      offsetStep += error / points.length;
    }
    slope += RATE * slopeStep;
    offset += RATE * offsetStep;
  }
  return { slope, offset };
}
