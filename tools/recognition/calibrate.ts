import type { Model } from "../../ingest/nlp/labeller/model.ts";
import type { Judged } from "./score.ts";

const ROUNDS = 20_000;
const RATE = 0.05;
const NEAREST = 1e-6;

/**
 * Fits the share of right names to the likelihood of their labels: sigmoid(slope · logit + offset), by gradient ascent (Platt
 * 1999). Two numbers learn nothing by heart. @param judged names with uncalibrated confidence.
 */
export function calibrate(judged: readonly Judged[]): Model["calibration"] {
  let [slope, offset] = [1, 0];
  const points = judged.map(({ confidence, right }) => {
    const bounded = Math.min(Math.max(confidence, NEAREST), 1 - NEAREST);
    return { logit: Math.log(bounded / (1 - bounded)), target: right ? 1 : 0 };
  });
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
