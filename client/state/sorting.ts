export type Direction = "ascending" | "descending";

export interface Sorting<Column extends string> {
  readonly column: Column;
  readonly direction: Direction;
}

/** The sorting after a click on a column's head: turned round if it is sorted by already, else by its first direction. */
export function sortedBy<Column extends string>(
  sorting: Sorting<Column>,
  column: Column,
  first: Direction,
): Sorting<Column> {
  if (sorting.column !== column) return { column, direction: first };
  return { column, direction: sorting.direction === "ascending" ? "descending" : "ascending" };
}

/** Rows in order of a value. Rows without one come last either way; equal rows keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => string | number | null,
  direction: Direction,
  collator: Intl.Collator,
): readonly Row[] {
  const sign = direction === "ascending" ? 1 : -1;
  return [...rows].sort((left, right) => {
    const [a, b] = [valueOf(left), valueOf(right)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b)));
  });
}
