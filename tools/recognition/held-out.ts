/** What is learned from documents that the first pass had not seen: how readily to find names, and how sure to be of them. */
import type { Chain } from "../../ingest/nlp/labeller/chain.ts";
import { isSameSpan, likelihoodOf, type Method, methodOf } from "../../ingest/nlp/labeller/confidence.ts";
import { LABEL_COUNT as L, OUTSIDE, spansOf, type TokenSpan } from "../../ingest/nlp/labeller/labels.ts";
import type { Model } from "../../ingest/nlp/labeller/model.ts";
import { calibrate, type JudgedLikelihood } from "./calibrate.ts";
import { f1 } from "./score.ts";

/** A sentence with what both passes made of it. */
export interface HeldOut {
  readonly scores: Float32Array;
  readonly marked: Uint8Array;
  /** The names that the first pass found. */
  readonly before: readonly TokenSpan[];
}

const COSTS = Array.from({ length: 9 }, (_, step) => step / 4);

/**
 * The likeliest labels miss more names than they invent, where names are unknown words; Outside made dearer balances the two.
 * @returns the cost that gives the best F1 over all types, with that F1.
 */
export function bestOutsideCost(sentences: readonly HeldOut[], chain: Chain): { cost: number; score: number } {
  const tried = COSTS.map((cost) => ({ cost, score: f1(countOf(sentences, chain, cost)) }));
  return tried.reduce((best, other) => (other.score > best.score ? other : best));
}

function countOf(sentences: readonly HeldOut[], chain: Chain, cost: number): Parameters<typeof f1>[0] {
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const { scores, marked } of sentences) {
    const found = namesOf(chain.best(withOutsideCost(scores, cost), marked.length));
    const wanted = namesOf(marked);
    const right = found.filter((name) => wanted.some((other) => isSameSpan(name, other))).length;
    counts.right += right;
    counts.wrong += found.length - right;
    counts.missed += wanted.length - right;
  }
  return counts;
}

/** How the likelihood of a name turns into confidence, for each method. */
export function calibrationsOf(sentences: readonly HeldOut[], chain: Chain, cost: number): Model["calibrations"] {
  const judged = sentences.flatMap((sentence) => judge(sentence, chain, cost));
  const calibrationOf = (wanted: Method) => calibrate(judged.filter(({ method }) => method === wanted));
  return { model: calibrationOf("model"), document: calibrationOf("document") };
}

function judge(
  { scores, marked, before }: HeldOut,
  chain: Chain,
  cost: number,
): (JudgedLikelihood & { method: Method })[] {
  const dearer = withOutsideCost(scores, cost);
  const { labels, likelihoods } = chain.label(dearer, marked.length);
  const found = namesOf(labels);
  if (found.length === 0) return [];
  const wanted = namesOf(marked);
  return found.map((name) => ({
    likelihood: likelihoodOf(name, likelihoods),
    right: wanted.some((other) => isSameSpan(name, other)),
    method: methodOf(name, before),
  }));
}

function namesOf(labels: Uint8Array): TokenSpan[] {
  return spansOf(labels).filter(({ type }) => type !== "MISC");
}

function withOutsideCost(scores: Float32Array, cost: number): Float32Array {
  const dearer = scores.slice();
  for (let at = OUTSIDE; at < dearer.length; at += L) dearer[at] = (dearer[at] ?? 0) - cost;
  return dearer;
}
