const GAP = "  ";

/** Prints rows one by one, as they are measured. Every column is as wide as its heading. */
export function printTable(headings: readonly string[]): (cells: readonly (string | number)[]) => void {
  console.log(headings.join(GAP));
  return (cells) => {
    console.log(headings.map(({ length }, column) => String(cells[column] ?? "").padEnd(length)).join(GAP));
  };
}

/** The value that so large a share of the values does not exceed. */
export function share(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? NaN;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
