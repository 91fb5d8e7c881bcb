import { isOpen, LABEL_COUNT as L, mayFollow, OUTSIDE } from "./labels.ts";

/** Held here because they are called millions of times, and a global is looked up each time. */
const { max, exp } = Math;

export const MAY_START = Uint8Array.from({ length: L }, (_, label) => (mayFollow(OUTSIDE, label) ? 1 : 0));
export const MAY_END = Uint8Array.from({ length: L }, (_, label) => (isOpen(label) ? 0 : 1));
/** The first of the two open labels that a label within a name may follow, and the first of the two that an open one may lead to. */
export const FIRST_BEFORE = Uint8Array.from({ length: L }, (_, label) =>
  firstWhere((before) => mayFollow(before, label)),
);
export const FIRST_AFTER = Uint8Array.from({ length: L }, (_, label) => firstWhere((after) => mayFollow(label, after)));
/** So far below the best score of its token a label counts no more. */
const FAR_BELOW = 7;

/**
 * Room to work in, kept from sentence to sentence. The labels that count at token t lie in `labels` from `starts[t]` up to, but
 * without, `starts[t + 1]`, in order; those of them that end or start anew lie likewise in `closed` and `fresh`. Numbers lie in
 * rows of LABEL_COUNT a token: 0, or minus infinity among the sums of Viterbi, where a label does not count.
 */
export interface Lattice {
  readonly labels: LabelLists;
  readonly closed: LabelLists;
  readonly fresh: LabelLists;
  readonly unary: Float64Array;
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  readonly from: Uint8Array;
}

export interface LabelLists {
  readonly labels: Uint8Array;
  readonly starts: Int32Array;
}

export function roomFor(tokens: number): Lattice {
  const lists = (): LabelLists => ({ labels: new Uint8Array(tokens * L), starts: new Int32Array(tokens + 1) });
  return {
    labels: lists(),
    closed: lists(),
    fresh: lists(),
    unary: new Float64Array(tokens * L),
    alpha: new Float64Array(tokens * L),
    beta: new Float64Array(tokens * L),
    from: new Uint8Array(tokens * L),
  };
}

/** Which labels count, by their scores. */
export function fillLattice({ labels, closed, fresh }: Lattice, scores: Float32Array, tokens: number): void {
  let [all, ends, begins] = [0, 0, 0];
  for (let token = 0; token < tokens; token++) {
    const row = token * L;
    let top = -Infinity;
    for (let label = 0; label < L; label++) top = max(top, scores[row + label] ?? 0);
    for (let label = 0; label < L; label++) {
      // Outside always stays, so that there is a valid sequence.
      if (label !== OUTSIDE && (scores[row + label] ?? 0) <= top - FAR_BELOW) continue;
      labels.labels[all++] = label;
      if (MAY_END[label] === 1) closed.labels[ends++] = label;
      if (MAY_START[label] === 1) fresh.labels[begins++] = label;
    }
    labels.starts[token + 1] = all;
    closed.starts[token + 1] = ends;
    fresh.starts[token + 1] = begins;
  }
}

/** The likelihood of each label by its scores alone, next to that of the likeliest. */
export function fillPotentials({ labels, unary }: Lattice, scores: Float32Array, tokens: number): void {
  unary.fill(0, 0, tokens * L);
  for (let token = 0; token < tokens; token++) {
    const [first, end, row] = [labels.starts[token] ?? 0, labels.starts[token + 1] ?? 0, token * L];
    if (end - first === 1) {
      unary[row + OUTSIDE] = 1;
      continue;
    }
    let top = -Infinity;
    for (let at = first; at < end; at++) top = max(top, scores[row + (labels.labels[at] ?? 0)] ?? 0);
    for (let at = first; at < end; at++) {
      const place = row + (labels.labels[at] ?? 0);
      unary[place] = exp((scores[place] ?? 0) - top);
    }
  }
}

/** Scales what the labels of a token have, so that it comes to one. */
export function scaleToOne(values: Float64Array, token: number, { labels, starts }: LabelLists): void {
  const [first, end, row] = [starts[token] ?? 0, starts[token + 1] ?? 0, token * L];
  let sum = 0;
  for (let at = first; at < end; at++) sum += values[row + (labels[at] ?? 0)] ?? 0;
  for (let at = first; at < end; at++) {
    const place = row + (labels[at] ?? 0);
    values[place] = (values[place] ?? 0) / sum;
  }
}

function firstWhere(holds: (label: number) => boolean): number {
  for (let label = 0; label < L; label++) if (holds(label)) return label;
  return 0;
}
