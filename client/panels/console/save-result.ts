import { csvText, type CsvCell } from "../../../graph/export/csv.ts";
import type { GraphValue, ResultRow } from "../../../graph/model/query.ts";
import { saveFile } from "../../state/save-file.ts";

/** Guarded against spreadsheets that compute what they read, as all our tables are. */
export async function saveCsv(columns: readonly string[], rows: readonly ResultRow[]): Promise<void> {
  let text = "";
  for await (const piece of csvText(columns, cells(columns, rows))) text += piece;
  saveFile("query.csv", new Blob([text], { type: "text/csv;charset=utf-8" }));
}

export function saveJson(rows: readonly ResultRow[]): void {
  saveFile("query.json", new Blob([JSON.stringify(rows, null, 2)], { type: "application/json" }));
}

// The writer takes what may be read from a store, piece by piece; these rows are here already.
// eslint-disable-next-line @typescript-eslint/require-await
async function* cells(columns: readonly string[], rows: readonly ResultRow[]): AsyncGenerator<readonly CsvCell[]> {
  for (const row of rows) yield columns.map((column) => cell(row[column] ?? null));
}

function cell(value: GraphValue): CsvCell {
  if (value === null || typeof value === "number" || typeof value === "string") return value;
  return JSON.stringify(value);
}
