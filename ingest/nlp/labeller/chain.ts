/**
 * The linear chain of a conditional random field (Lafferty, McCallum & Pereira 2001): the best sequence of labels (Viterbi) and
 * how likely each label is (forward-backward). Scores lie row after row, one row of LABEL_COUNT numbers a token. A label that
 * scores far below the best of its token is passed over, since no neighbours can raise it; for most words only Outside is left,
 * and such words cost next to nothing: what is scaled to one is one. Of the steps between two labels, two thirds are not allowed
 * and never looked at: an open name goes on with its own type, and only closed labels come before one that starts anew.
 */
import { LABEL_COUNT as L, mayFollow, OUTSIDE } from "./labels.ts";
import { likelySpans, type LikelySpan } from "./likely-spans.ts";
import {
  fillLattice,
  fillPotentials,
  FIRST_AFTER,
  FIRST_BEFORE,
  type Lattice,
  MAY_END,
  MAY_START,
  roomFor,
  scaleToOne,
} from "./lattice.ts";

/** How likely each label is at each token, and how often each pair of labels is expected to stand side by side. */
export interface Marginals {
  readonly labels: Float64Array;
  readonly pairs: Float64Array;
}

/** The best labels of a sentence, and how likely each of them is at its token. */
export interface Labelled {
  readonly labels: Uint8Array;
  readonly likelihoods: Float32Array;
}

export class Chain {
  /** Minus infinity where the second label may not follow the first. */
  readonly #steps: Float64Array;
  readonly #likelySteps: Float64Array;
  #lattice = roomFor(64);

  /** @param transitions `transitions[a * LABEL_COUNT + b]` is the score of b after a. */
  constructor(transitions: Float32Array) {
    this.#steps = Float64Array.from(transitions, (step, pair) =>
      mayFollow(Math.floor(pair / L), pair % L) ? step : -Infinity,
    );
    this.#likelySteps = this.#steps.map(Math.exp);
  }

  /** The most likely labels, and how likely each of them is at its token. */
  label(scores: Float32Array, tokens: number): Labelled {
    const labels = this.#best(this.#fill(scores, tokens), scores, tokens);
    const marginals = this.#marginals(scores, tokens);
    const likelihoods = new Float32Array(tokens);
    for (let token = 0; token < tokens; token++) likelihoods[token] = marginals[token * L + (labels[token] ?? 0)] ?? 0;
    return { labels, likelihoods };
  }

  #best(lattice: Lattice, scores: Float32Array, tokens: number): Uint8Array {
    const { labels, alpha: best } = lattice;
    best.fill(-Infinity, 0, tokens * L);
    for (let token = 0; token < tokens; token++) {
      for (let at = labels.starts[token] ?? 0; at < (labels.starts[token + 1] ?? 0); at++) {
        const label = labels.labels[at] ?? 0;
        const reach = token === 0 ? ((MAY_START[label] ?? 0) === 1 ? 0 : -Infinity) : this.#bestReach(token, label);
        best[token * L + label] = reach + (scores[token * L + label] ?? 0);
      }
    }
    return traceBack(lattice, tokens);
  }

  /** The best sum that leads to a label, and in `from` the label before it. */
  #bestReach(token: number, label: number): number {
    const { closed, alpha: best, from } = this.#lattice;
    const steps = this.#steps;
    const row = (token - 1) * L;
    let top = -Infinity;
    let last = 0;
    const isFresh = MAY_START[label] === 1;
    const first = isFresh ? (closed.starts[token - 1] ?? 0) : (FIRST_BEFORE[label] ?? 0);
    const end = isFresh ? (closed.starts[token] ?? 0) : first + 2;
    for (let at = first; at < end; at++) {
      const before = isFresh ? (closed.labels[at] ?? 0) : at;
      const score = (best[row + before] ?? 0) + (steps[before * L + label] ?? 0);
      if (score > top) {
        top = score;
        last = before;
      }
    }
    from[token * L + label] = last;
    return top;
  }

  /** The names that are likelier than `least`, in the order of their first tokens. */
  spans(scores: Float32Array, tokens: number, least: number): LikelySpan[] {
    this.#fill(scores, tokens);
    if ((this.#lattice.labels.starts[tokens] ?? 0) === tokens) return [];
    this.#marginals(scores, tokens);
    return likelySpans(this.#lattice, this.#likelySteps, tokens, least);
  }

  marginals(scores: Float32Array, tokens: number): Marginals {
    this.#fill(scores, tokens);
    const pairs = new Float64Array(L * L);
    return { labels: this.#marginals(scores, tokens, pairs).slice(0, tokens * L), pairs };
  }

  #fill(scores: Float32Array, tokens: number): Lattice {
    if (this.#lattice.labels.starts.length <= tokens) this.#lattice = roomFor(tokens * 2);
    fillLattice(this.#lattice, scores, tokens);
    return this.#lattice;
  }

  /** Forward-backward in probabilities, scaled at every token so that long sentences do not underflow (Rabiner 1989). */
  #marginals(scores: Float32Array, tokens: number, pairs?: Float64Array): Float64Array {
    const lattice = this.#lattice;
    const { labels, alpha, beta } = lattice;
    fillPotentials(lattice, scores, tokens);
    this.#forward(lattice, tokens);
    this.#backward(lattice, tokens);
    if (pairs !== undefined) this.#addPairs(lattice, tokens, pairs);
    for (let token = 0; token < tokens; token++) {
      const [first, end] = [labels.starts[token] ?? 0, labels.starts[token + 1] ?? 0];
      for (let at = first; at < end; at++) {
        const place = token * L + (labels.labels[at] ?? 0);
        alpha[place] = (alpha[place] ?? 0) * (beta[place] ?? 0);
      }
      scaleToOne(alpha, token, labels);
    }
    return alpha;
  }

  #forward({ labels, closed, unary, alpha }: Lattice, tokens: number): void {
    const steps = this.#likelySteps;
    alpha.fill(0, 0, tokens * L);
    for (let token = 0; token < tokens; token++) {
      const [first, end] = [labels.starts[token] ?? 0, labels.starts[token + 1] ?? 0];
      if (end - first === 1) {
        alpha[token * L + OUTSIDE] = 1;
        continue;
      }
      const row = (token - 1) * L;
      for (let at = first; at < end; at++) {
        const label = labels.labels[at] ?? 0;
        let reach = 0;
        if (token === 0) reach = MAY_START[label] ?? 0;
        else if (MAY_START[label] === 1) {
          for (let k = closed.starts[token - 1] ?? 0; k < (closed.starts[token] ?? 0); k++) {
            const before = closed.labels[k] ?? 0;
            reach += (alpha[row + before] ?? 0) * (steps[before * L + label] ?? 0);
          }
        } else {
          const before = FIRST_BEFORE[label] ?? 0;
          reach =
            (alpha[row + before] ?? 0) * (steps[before * L + label] ?? 0) +
            (alpha[row + before + 1] ?? 0) * (steps[(before + 1) * L + label] ?? 0);
        }
        alpha[token * L + label] = reach * (unary[token * L + label] ?? 0);
      }
      scaleToOne(alpha, token, labels);
    }
  }

  #backward({ labels, fresh, unary, beta }: Lattice, tokens: number): void {
    const steps = this.#likelySteps;
    beta.fill(0, 0, tokens * L);
    for (let token = tokens - 1; token >= 0; token--) {
      const [first, end] = [labels.starts[token] ?? 0, labels.starts[token + 1] ?? 0];
      const isLast = token === tokens - 1;
      if (end - first === 1) {
        beta[token * L + OUTSIDE] = 1;
        continue;
      }
      const row = (token + 1) * L;
      for (let at = first; at < end; at++) {
        const label = labels.labels[at] ?? 0;
        let reach = 0;
        if (isLast) reach = MAY_END[label] ?? 0;
        else if (MAY_END[label] === 1) {
          for (let k = fresh.starts[token + 1] ?? 0; k < (fresh.starts[token + 2] ?? 0); k++) {
            const after = fresh.labels[k] ?? 0;
            reach += (steps[label * L + after] ?? 0) * (unary[row + after] ?? 0) * (beta[row + after] ?? 0);
          }
        } else {
          const after = FIRST_AFTER[label] ?? 0;
          reach =
            (steps[label * L + after] ?? 0) * (unary[row + after] ?? 0) * (beta[row + after] ?? 0) +
            (steps[label * L + after + 1] ?? 0) * (unary[row + after + 1] ?? 0) * (beta[row + after + 1] ?? 0);
        }
        beta[token * L + label] = reach;
      }
      if (!isLast) scaleToOne(beta, token, labels);
    }
  }

  #addPairs({ labels, unary, alpha, beta }: Lattice, tokens: number, pairs: Float64Array): void {
    const steps = this.#likelySteps;
    for (let token = 1; token < tokens; token++) {
      const [first, end, last] = [
        labels.starts[token - 1] ?? 0,
        labels.starts[token] ?? 0,
        labels.starts[token + 1] ?? 0,
      ];
      // One for all pairs of this place, since alpha and beta are each scaled to one: twice the work, but no memory.
      let total = 0;
      for (const adding of [false, true]) {
        for (let k = end; k < last; k++) {
          const after = labels.labels[k] ?? 0;
          const ahead = (unary[token * L + after] ?? 0) * (beta[token * L + after] ?? 0);
          if (ahead === 0) continue;
          for (let at = first; at < end; at++) {
            const before = labels.labels[at] ?? 0;
            const pair = before * L + after;
            const share = (alpha[(token - 1) * L + before] ?? 0) * (steps[pair] ?? 0) * ahead;
            if (adding) pairs[pair] = (pairs[pair] ?? 0) + share / total;
            else total += share;
          }
        }
      }
    }
  }
}

function traceBack({ labels, alpha: best, from }: Lattice, tokens: number): Uint8Array {
  const chosen = new Uint8Array(tokens);
  const row = (tokens - 1) * L;
  let label = OUTSIDE;
  for (let at = labels.starts[tokens - 1] ?? 0; at < (labels.starts[tokens] ?? 0); at++) {
    const last = labels.labels[at] ?? 0;
    if (MAY_END[last] === 1 && (best[row + last] ?? 0) > (best[row + label] ?? 0)) label = last;
  }
  for (let token = tokens - 1; token >= 0; token--) {
    chosen[token] = label;
    label = from[token * L + label] ?? 0;
  }
  return chosen;
}
