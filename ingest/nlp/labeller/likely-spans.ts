import { isOpen, LABEL_COUNT as L, OUTSIDE, type TokenSpan, typeOf } from "./labels.ts";
import { FIRST_AFTER, type Lattice, MAY_START } from "./lattice.ts";

/** A name that may stand in a sentence, and how likely one with exactly these bounds and this type stands there. */
export interface LikelySpan extends TokenSpan {
  readonly likelihood: number;
}

/**
 * The names that are likelier than `least`, in the order of their first tokens: the likelihood of the first label times that of
 * each step behind it, which is exact in a chain.
 *
 * @param lattice after forward-backward: `alpha` holds how likely each label is at each token
 * @param steps how likely each step between two labels is, by its score alone
 */
export function likelySpans(lattice: Lattice, steps: Float64Array, tokens: number, least: number): LikelySpan[] {
  const { starts, labels } = lattice.labels;
  const found: LikelySpan[] = [];
  for (let first = 0; first < tokens; first++) {
    for (let at = starts[first] ?? 0; at < (starts[first + 1] ?? 0); at++) {
      const label = labels[at] ?? 0;
      const likelihood = lattice.alpha[first * L + label] ?? 0;
      if (label === OUTSIDE || MAY_START[label] === 0 || likelihood <= least) continue;
      if (isOpen(label)) addEndsOf({ lattice, steps, tokens, least }, { first, label, likelihood }, found);
      else found.push({ first, end: first + 1, type: typeOf(label), likelihood });
    }
  }
  return found;
}

interface Search {
  readonly lattice: Lattice;
  readonly steps: Float64Array;
  readonly tokens: number;
  readonly least: number;
}

/** A name that has begun, and how likely its first label is. */
interface Begun {
  readonly first: number;
  readonly label: number;
  readonly likelihood: number;
}

/** Follows a name as long as it may go on; what leads on from an open label is one label that stays open, and one that ends it. */
function addEndsOf({ lattice, steps, tokens, least }: Search, begun: Begun, found: LikelySpan[]): void {
  const { unary, beta } = lattice;
  const type = typeOf(begun.label);
  let [open, label] = [begun.likelihood, begun.label];
  for (let token = begun.first + 1; token < tokens && open > least; token++) {
    const inside = FIRST_AFTER[label] ?? 0;
    const last = inside + 1;
    const ahead = (after: number): number =>
      (steps[label * L + after] ?? 0) * (unary[token * L + after] ?? 0) * (beta[token * L + after] ?? 0);
    const [goesOn, ends] = [ahead(inside), ahead(last)];
    const likelihood = (open * ends) / (goesOn + ends);
    if (likelihood > least) found.push({ first: begun.first, end: token + 1, type, likelihood });
    open = (open * goesOn) / (goesOn + ends);
    label = inside;
  }
}
