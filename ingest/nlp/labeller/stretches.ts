/** Tokens from `first` up to, but without, `end`. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/**
 * The stretches of a sentence in which names may lie, in order. Every other token is Outside for certain, and what is certain parts
 * a chain: what stands on its one side says nothing of the labels on the other. So each stretch is labelled by itself, between the
 * two such tokens that bound it, which gives the same labels and likelihoods as the whole sentence.
 *
 * @param places the tokens that may belong to a name, in order
 */
export function stretchesOf(places: readonly number[], tokens: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let at = 0; at < places.length;) {
    const first = places[at] ?? 0;
    let end = first;
    for (; places[at] === end; at++) end++;
    stretches.push({ first: Math.max(0, first - 1), end: Math.min(tokens, end + 1) });
  }
  return stretches;
}
