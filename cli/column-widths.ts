/** A border before each column and one after the last. */
const BORDER = 1;
/** A letter and the sign that it was cut, between two blanks. */
const NARROWEST = 4;

/**
 * Widths at which a table fits into a line: narrow columns keep theirs, the others share what is left evenly.
 *
 * @param natural what each column would take, in characters
 */
export function widthsWithin(line: number, natural: readonly number[]): readonly number[] {
  const widths = [...natural];
  let left = line - BORDER * (natural.length + 1);
  let columns = natural.length;
  for (const [index, wanted] of [...natural.entries()].sort(([, a], [, b]) => a - b)) {
    const width = Math.max(NARROWEST, Math.min(wanted, Math.floor(left / columns)));
    widths[index] = width;
    left -= width;
    columns--;
  }
  return widths;
}
