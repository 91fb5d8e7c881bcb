/**
 * Comma-separated values after RFC 4180, with the mark by which spreadsheets know UTF-8. A text that a spreadsheet would take
 * for a formula gets an apostrophe before it (OWASP, CSV Injection), and so does one that looks like one so guarded: the
 * reader takes exactly one away.
 */

/** U+FEFF at the head of the file. */
const BYTE_ORDER_MARK = "\ufeff";

/** What a spreadsheet may compute; full-width signs count to some. */
export const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

export async function* csvText(
  columns: readonly string[],
  rows: AsyncIterable<readonly CsvCell[]>,
): AsyncIterable<string> {
  yield BYTE_ORDER_MARK + csvLine(columns);
  for await (const row of rows) yield csvLine(row);
}

/** Numbers are computed by us and need no guard. */
export type CsvCell = string | number | null;

function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

function csvCell(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = cell.toWellFormed();
  return quoted(FORMULA.test(text) ? `'${text}` : text);
}

function quoted(text: string): string {
  return /[",\r\n\ufeff]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
