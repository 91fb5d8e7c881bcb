/** Evidence as numbers, and the answer. */
export interface Judged {
  readonly evidence: readonly number[];
  readonly positive: boolean;
}

const STEPS = 4_000;
const RATE = 0.5;
/** Keeps weights of rare evidence small. */
const RIDGE = 1e-3;

/** The log-odds that each kind of evidence is worth, the constant first: logistic regression by gradient ascent. */
export function fitLogOdds(examples: readonly Judged[]): readonly number[] {
  const size = 1 + (examples[0]?.evidence.length ?? 0);
  let weights: readonly number[] = Array.from({ length: size }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    const slope = Array.from({ length: size }, () => 0);
    for (const { evidence, positive } of examples) {
      const error = Number(positive) - chanceOf(weights, evidence);
      for (const [at, value] of [1, ...evidence].entries()) slope[at] = (slope[at] ?? 0) + error * value;
    }
    weights = weights.map((weight, at) => weight + RATE * ((slope[at] ?? 0) / examples.length - RIDGE * weight));
  }
  return weights;
}

export function chanceOf(weights: readonly number[], evidence: readonly number[]): number {
  const odds = [1, ...evidence].reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-odds));
}

/** Mean surprise in bits: 1 for who says nothing, 0 for who is always sure and right. */
export function bitsOf(weights: readonly number[], examples: readonly Judged[]): number {
  const bits = examples.map(({ evidence, positive }) => {
    const chance = chanceOf(weights, evidence);
    return -Math.log2(Math.max(1e-9, positive ? chance : 1 - chance));
  });
  return bits.reduce((sum, one) => sum + one, 0) / examples.length;
}
