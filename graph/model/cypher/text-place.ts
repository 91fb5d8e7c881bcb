/** A place in a text as people count it: lines and columns from 1, a column being a UTF-16 code unit. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** The place of an offset; one beyond the end is the end. */
export function placeAt(text: string, offset: number): TextPlace {
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** The offset of a place; a place that is not in the text becomes the nearest that is. */
export function offsetOf(text: string, { line, column }: TextPlace): number {
  const lines = text.split("\n");
  const index = Math.min(Math.max(1, line), lines.length) - 1;
  const before = lines.slice(0, index).reduce((sum, one) => sum + one.length + 1, 0);
  return before + Math.min(Math.max(1, column) - 1, lines[index]?.length ?? 0);
}
