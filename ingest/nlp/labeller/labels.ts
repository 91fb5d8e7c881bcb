/**
 * BILOU labels (Ratinov & Roth 2009): a token Begins, is Inside, is the Last of, or is the whole (Unit) of a name, or is Outside.
 * MISC (nationalities, events, works) is learned, so that it is told apart, and then left out of the result.
 */
export type NameType = "PERSON" | "ORG" | "PLACE" | "MISC";

export const NAME_TYPES: readonly NameType[] = ["PERSON", "ORG", "PLACE", "MISC"];

export const OUTSIDE = 0;
const BEGIN = 0;
const INSIDE = 1;
const LAST = 2;
const UNIT = 3;

/** Label 0 is Outside; then B, I, L, U of each type. */
export const LABEL_COUNT = 1 + 4 * NAME_TYPES.length;

/** A name as tokens: from `first` up to, but without, `end`. */
export interface TokenSpan {
  readonly first: number;
  readonly end: number;
  readonly type: NameType;
}

export function labelOf(type: NameType, place: number): number {
  return 1 + 4 * NAME_TYPES.indexOf(type) + place;
}

const placeOf = (label: number): number => (label - 1) % 4;
/** The type a label other than Outside belongs to. */
export function typeOf(label: number): NameType {
  const type = NAME_TYPES[Math.floor((label - 1) / 4)];
  if (type === undefined) throw new RangeError(`Label ${label} belongs to no type`);
  return type;
}

/** Whether a name is still open after this label, so that only I or L of its type may follow. */
export function isOpen(label: number): boolean {
  return label !== OUTSIDE && (placeOf(label) === BEGIN || placeOf(label) === INSIDE);
}

/** Whether `next` may follow `label`. */
export function mayFollow(label: number, next: number): boolean {
  const continues = next !== OUTSIDE && (placeOf(next) === INSIDE || placeOf(next) === LAST);
  if (!isOpen(label)) return !continues;
  return continues && typeOf(label) === typeOf(next);
}

export function labelsOf(spans: readonly TokenSpan[], tokens: number): Uint8Array {
  const labels = new Uint8Array(tokens);
  for (const { first, end, type } of spans) {
    if (end - first === 1) labels[first] = labelOf(type, UNIT);
    else {
      labels.fill(labelOf(type, INSIDE), first, end);
      labels[first] = labelOf(type, BEGIN);
      labels[end - 1] = labelOf(type, LAST);
    }
  }
  return labels;
}

/** The names a valid sequence of labels stands for. */
export function spansOf(labels: ArrayLike<number>): TokenSpan[] {
  const spans: TokenSpan[] = [];
  let first = 0;
  for (let index = 0; index < labels.length; index++) {
    const label = labels[index] ?? 0;
    if (label === OUTSIDE) continue;
    if (placeOf(label) === BEGIN || placeOf(label) === UNIT) first = index;
    if (!isOpen(label)) spans.push({ first, end: index + 1, type: typeOf(label) });
  }
  return spans;
}
