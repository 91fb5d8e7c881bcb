/**
 * The linear chain of a conditional random field (Lafferty, McCallum & Pereira 2001): the best sequence of labels (Viterbi) and
 * how likely each label is (forward-backward). Scores lie row after row, one row of LABEL_COUNT numbers a token. A label that
 * scores far below the best of its token is passed over, since no neighbours can raise it; for most words only Outside is left,
 * and such words cost next to nothing: what is scaled to one is one.
 */
import { isOpen, LABEL_COUNT as L, mayFollow, OUTSIDE } from "./labels.ts";

/** Held here because they are called millions of times, and a global is looked up each time. */
const { max, exp } = Math;

const MAY_START = Float64Array.from({ length: L }, (_, label) => (mayFollow(OUTSIDE, label) ? 1 : 0));
const MAY_END = Float64Array.from({ length: L }, (_, label) => (isOpen(label) ? 0 : 1));
/** So far below the best score of its token a label counts no more. */
const FAR_BELOW = 7;

/** How likely each label is at each token, and how often each pair of labels is expected to stand side by side. */
export interface Marginals {
  readonly labels: Float64Array;
  readonly pairs: Float64Array;
}

/**
 * Room to work in, kept from sentence to sentence. The labels that count at token t lie in `labels` from `starts[t]` up to, but
 * without, `starts[t + 1]`; the other numbers lie beside them.
 */
interface Lattice {
  readonly labels: Uint8Array;
  readonly starts: Int32Array;
  readonly unary: Float64Array;
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  readonly from: Int32Array;
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
    this.#likelySteps = this.#steps.map(exp);
  }

  /** The most likely labels. */
  best(scores: Float32Array, tokens: number): Uint8Array {
    const { labels, starts, alpha: best, from } = this.#fill(scores, tokens);
    const steps = this.#steps;
    let first = 0;
    for (let token = 0; token < tokens; token++) {
      const start = starts[token] ?? 0;
      const end = starts[token + 1] ?? 0;
      for (let at = start; at < end; at++) {
        const label = labels[at] ?? 0;
        let top = token === 0 && MAY_START[label] === 1 ? 0 : -Infinity;
        for (let before = first; before < start; before++) {
          const score = (best[before] ?? 0) + (steps[(labels[before] ?? 0) * L + label] ?? 0);
          if (score > top) {
            top = score;
            from[at] = before;
          }
        }
        best[at] = top + (scores[token * L + label] ?? 0);
      }
      first = start;
    }
    return traceBack(this.#lattice, tokens);
  }

  /** How likely each of these labels is at its token. */
  likelihoods(scores: Float32Array, chosen: Uint8Array): Float32Array {
    const lattice = this.#fill(scores, chosen.length);
    const marginals = this.#marginals(scores, chosen.length);
    const likelihoods = new Float32Array(chosen.length);
    for (let token = 0; token < chosen.length; token++) {
      for (let at = lattice.starts[token] ?? 0; at < (lattice.starts[token + 1] ?? 0); at++) {
        if (lattice.labels[at] === chosen[token]) likelihoods[token] = marginals[at] ?? 0;
      }
    }
    return likelihoods;
  }

  marginals(scores: Float32Array, tokens: number): Marginals {
    const lattice = this.#fill(scores, tokens);
    const pairs = new Float64Array(L * L);
    const marginals = this.#marginals(scores, tokens, pairs);
    const labels = new Float64Array(tokens * L);
    for (let token = 0; token < tokens; token++) {
      for (let at = lattice.starts[token] ?? 0; at < (lattice.starts[token + 1] ?? 0); at++) {
        labels[token * L + (lattice.labels[at] ?? 0)] = marginals[at] ?? 0;
      }
    }
    return { labels, pairs };
  }

  #fill(scores: Float32Array, tokens: number): Lattice {
    if (this.#lattice.starts.length <= tokens) this.#lattice = roomFor(tokens * 2);
    fillLattice(this.#lattice, scores, tokens);
    return this.#lattice;
  }

  /** Forward-backward in probabilities, scaled at every token so that long sentences do not underflow (Rabiner 1989). */
  #marginals(scores: Float32Array, tokens: number, pairs?: Float64Array): Float64Array {
    const lattice = this.#lattice;
    const { labels, starts, alpha, beta } = lattice;
    fillPotentials(lattice, scores, tokens);
    this.#forward(lattice, tokens);
    for (let at = starts[tokens - 1] ?? 0; at < (starts[tokens] ?? 0); at++) beta[at] = MAY_END[labels[at] ?? 0] ?? 0;
    for (let token = tokens - 2; token >= 0; token--) this.#stepBack(lattice, token);
    if (pairs !== undefined) this.#addPairs(lattice, tokens, pairs);
    for (let token = 0; token < tokens; token++) {
      const [first, end] = [starts[token] ?? 0, starts[token + 1] ?? 0];
      for (let at = first; at < end; at++) alpha[at] = (alpha[at] ?? 0) * (beta[at] ?? 0);
      scaleToOne(alpha, first, end);
    }
    return alpha;
  }

  #forward({ labels, starts, unary, alpha }: Lattice, tokens: number): void {
    const steps = this.#likelySteps;
    for (let token = 0; token < tokens; token++) {
      const [first, end] = [starts[token] ?? 0, starts[token + 1] ?? 0];
      if (end - first === 1) {
        alpha[first] = 1;
        continue;
      }
      for (let at = first; at < end; at++) {
        const label = labels[at] ?? 0;
        let reach = token === 0 ? (MAY_START[label] ?? 0) : 0;
        for (let before = token === 0 ? first : (starts[token - 1] ?? 0); before < first; before++) {
          reach += (alpha[before] ?? 0) * (steps[(labels[before] ?? 0) * L + label] ?? 0);
        }
        alpha[at] = reach * (unary[at] ?? 0);
      }
      scaleToOne(alpha, first, end);
    }
  }

  #stepBack({ labels, starts, unary, beta }: Lattice, token: number): void {
    const [first, end, last] = [starts[token] ?? 0, starts[token + 1] ?? 0, starts[token + 2] ?? 0];
    const steps = this.#likelySteps;
    if (end - first === 1) {
      beta[first] = 1;
      return;
    }
    for (let at = first; at < end; at++) {
      let reach = 0;
      for (let after = end; after < last; after++) {
        const step = steps[(labels[at] ?? 0) * L + (labels[after] ?? 0)] ?? 0;
        reach += step * (unary[after] ?? 0) * (beta[after] ?? 0);
      }
      beta[at] = reach;
    }
    scaleToOne(beta, first, end);
  }

  #addPairs({ labels, starts, unary, alpha, beta }: Lattice, tokens: number, pairs: Float64Array): void {
    const steps = this.#likelySteps;
    for (let token = 1; token < tokens; token++) {
      const [first, end, last] = [starts[token - 1] ?? 0, starts[token] ?? 0, starts[token + 1] ?? 0];
      // One for all pairs of this place, since alpha and beta are each scaled to one: twice the work, but no memory.
      let total = 0;
      for (const adding of [false, true]) {
        for (let after = end; after < last; after++) {
          const ahead = (unary[after] ?? 0) * (beta[after] ?? 0);
          if (ahead === 0) continue;
          for (let at = first; at < end; at++) {
            const pair = (labels[at] ?? 0) * L + (labels[after] ?? 0);
            const share = (alpha[at] ?? 0) * (steps[pair] ?? 0) * ahead;
            if (adding) pairs[pair] = (pairs[pair] ?? 0) + share / total;
            else total += share;
          }
        }
      }
    }
  }
}

function roomFor(tokens: number): Lattice {
  return {
    labels: new Uint8Array(tokens * L),
    starts: new Int32Array(tokens + 1),
    unary: new Float64Array(tokens * L),
    alpha: new Float64Array(tokens * L),
    beta: new Float64Array(tokens * L),
    from: new Int32Array(tokens * L),
  };
}

function fillLattice({ labels, starts }: Lattice, scores: Float32Array, tokens: number): void {
  let count = 0;
  for (let token = 0; token < tokens; token++) {
    const row = token * L;
    let top = -Infinity;
    for (let label = 0; label < L; label++) top = max(top, scores[row + label] ?? 0);
    for (let label = 0; label < L; label++) {
      // Outside always stays, so that there is a valid sequence.
      if (label === OUTSIDE || (scores[row + label] ?? 0) > top - FAR_BELOW) labels[count++] = label;
    }
    starts[token + 1] = count;
  }
}

function traceBack({ labels, starts, alpha: best, from }: Lattice, tokens: number): Uint8Array {
  const chosen = new Uint8Array(tokens);
  let at = starts[tokens - 1] ?? 0;
  for (let last = at; last < (starts[tokens] ?? 0); last++) {
    if (MAY_END[labels[last] ?? 0] === 1 && (best[last] ?? 0) > (best[at] ?? 0)) at = last;
  }
  for (let token = tokens - 1; token >= 0; token--) {
    chosen[token] = labels[at] ?? 0;
    at = from[at] ?? 0;
  }
  return chosen;
}

function fillPotentials({ labels, starts, unary }: Lattice, scores: Float32Array, tokens: number): void {
  for (let token = 0; token < tokens; token++) {
    let top = -Infinity;
    const [first, end] = [starts[token] ?? 0, starts[token + 1] ?? 0];
    if (end - first === 1) {
      unary[first] = 1;
      continue;
    }
    for (let at = first; at < end; at++) top = max(top, scores[token * L + (labels[at] ?? 0)] ?? 0);
    for (let at = first; at < end; at++) unary[at] = exp((scores[token * L + (labels[at] ?? 0)] ?? 0) - top);
  }
}

function scaleToOne(values: Float64Array, first: number, end: number): void {
  let sum = 0;
  for (let at = first; at < end; at++) sum += values[at] ?? 0;
  for (let at = first; at < end; at++) values[at] = (values[at] ?? 0) / sum;
}
