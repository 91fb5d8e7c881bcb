export interface Example {
  readonly value: number;
  readonly positive: boolean;
}

export interface LogisticCurve {
  /** The value at which both answers are as likely. */
  readonly middle: number;
  /** How steeply the chance falls as the value grows. */
  readonly slope: number;
  /** The share of examples on the right side of the middle. */
  readonly right: number;
}

const STEPS = 400;

/** The curve 1 / (1 + exp(slope (value - middle))) of greatest likelihood, by Newton's method with a little damping. */
export function fitLogistic(examples: readonly Example[]): LogisticCurve {
  let weight = -1;
  let bias = 1;
  for (let step = 0; step < STEPS; step++) {
    const sums = { g0: 0, g1: 0, h00: 1e-6, h01: 0, h11: 1e-6 };
    for (const { value, positive } of examples) {
      const chance = 1 / (1 + Math.exp(-(weight * value + bias)));
      const error = Number(positive) - chance;
      const spread = chance * (1 - chance);
      sums.g0 += error;
      sums.g1 += error * value;
      sums.h00 += spread;
      sums.h01 += spread * value;
      sums.h11 += spread * value * value;
    }
    const determinant = sums.h00 * sums.h11 - sums.h01 ** 2;
    bias += (0.5 * (sums.h11 * sums.g0 - sums.h01 * sums.g1)) / determinant;
    weight += (0.5 * (sums.h00 * sums.g1 - sums.h01 * sums.g0)) / determinant;
  }
  const middle = -bias / weight;
  const right = examples.filter(({ value, positive }) => value < middle === positive).length / examples.length;
  return { middle, slope: -weight, right };
}
