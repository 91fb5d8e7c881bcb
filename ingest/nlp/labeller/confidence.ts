import type { TokenSpan } from "./labels.ts";

/** How a name was found: by its sentence alone, or because the rest of the document changed what the sentence said. */
export const METHODS = ["model", "document"] as const;
export type Method = (typeof METHODS)[number];

/** Turns the likelihood of a name into the share of names that are right: sigmoid(slope · logit + offset). */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

const NEAREST = 1e-6;

export function logitOf(likelihood: number): number {
  const bounded = Math.min(Math.max(likelihood, NEAREST), 1 - NEAREST);
  return Math.log(bounded / (1 - bounded));
}

/** The share of names with such a likelihood that are right. */
export function confidenceOf(likelihood: number, { slope, offset }: Calibration): number {
  return 1 / (1 + Math.exp(-(slope * logitOf(likelihood) + offset)));
}

/** @param before the names that the first pass found in the sentence. */
export function methodOf(name: TokenSpan, before: readonly TokenSpan[]): Method {
  return before.some((other) => isSameSpan(name, other)) ? "model" : "document";
}

export function isSameSpan(a: TokenSpan, b: TokenSpan): boolean {
  return a.first === b.first && a.end === b.end && a.type === b.type;
}
