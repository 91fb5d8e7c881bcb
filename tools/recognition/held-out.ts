/** What is learned from documents that the first pass had not seen: how good both passes are, and how sure to be of what they find. */
import { bestNames } from "../../ingest/nlp/labeller/best-names.ts";
import type { Chain } from "../../ingest/nlp/labeller/chain.ts";
import { isSameSpan, type Method, methodOf } from "../../ingest/nlp/labeller/confidence.ts";
import { spansOf, type TokenSpan } from "../../ingest/nlp/labeller/labels.ts";
import type { LikelySpan } from "../../ingest/nlp/labeller/likely-spans.ts";
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

/** F1 over all types of the names that are found from a bound of likelihood on. */
export function heldOutScore(sentences: readonly HeldOut[], chain: Chain, least: number): number {
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const sentence of sentences) {
    const found = foundNames(sentence, chain, least);
    const wanted = withoutMisc(spansOf(sentence.marked));
    const right = found.filter((name) => wanted.some((other) => isSameSpan(name, other))).length;
    counts.right += right;
    counts.wrong += found.length - right;
    counts.missed += wanted.length - right;
  }
  return f1(counts);
}

/** How the likelihood of a name turns into confidence, for each method. */
export function calibrationsOf(sentences: readonly HeldOut[], chain: Chain, least: number): Model["calibrations"] {
  const judged = sentences.flatMap((sentence) => judge(sentence, chain, least));
  const calibrationOf = (wanted: Method) => calibrate(judged.filter(({ method }) => method === wanted));
  return { model: calibrationOf("model"), document: calibrationOf("document") };
}

function judge(sentence: HeldOut, chain: Chain, least: number): (JudgedLikelihood & { method: Method })[] {
  const wanted = spansOf(sentence.marked);
  return foundNames(sentence, chain, least).map((name) => ({
    likelihood: name.likelihood,
    right: wanted.some((other) => isSameSpan(name, other)),
    method: methodOf(name, sentence.before),
  }));
}

function foundNames({ scores, marked }: HeldOut, chain: Chain, least: number): LikelySpan[] {
  return withoutMisc(bestNames(chain.spans(scores, marked.length, least), marked.length, least));
}

function withoutMisc<Span extends TokenSpan>(spans: readonly Span[]): Span[] {
  return spans.filter(({ type }) => type !== "MISC");
}
