import { readFileSync } from "node:fs";

/** The rows of a data file with tabs between columns; the first row names the columns, rows that begin with `#` are comments. */
export function loadTable(url: URL): Readonly<Record<string, string>>[] {
  const [head, ...rows] = readFileSync(url, "utf8")
    .split(/\r?\n/)
    .filter((row) => row !== "" && !row.startsWith("#"))
    .map((row) => row.split("\t"));
  return rows.map((row) => Object.fromEntries((head ?? []).map((column, index) => [column, row[index] ?? ""])));
}
