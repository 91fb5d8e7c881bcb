/** What a result holds besides its cells: actors for the canvas, and two columns that make a chart. */
import { ResultGraph } from "../../graph/export/result-graph.ts";
import type { GraphValue, ResultRow } from "../../graph/model/query.ts";

/** The ids of the actors of a result, in the order of its rows. */
export function actorsIn(rows: readonly ResultRow[]): readonly string[] {
  const graph = new ResultGraph();
  for (const row of rows) graph.add(row);
  return graph.actors();
}

export interface ChartData {
  readonly label: string;
  readonly value: string;
  readonly bars: readonly { readonly label: string; readonly count: number }[];
}

/** The first column of names and the first of numbers of a result of two columns; null where it has none such. */
export function chartOf(columns: readonly string[], rows: readonly ResultRow[]): ChartData | null {
  if (columns.length !== 2 || rows.length === 0) return null;
  const isNumeric = (column: string): boolean => rows.every((row) => typeof row[column] === "number");
  const value = columns.findLast(isNumeric);
  const label = columns.find((column) => column !== value);
  if (value === undefined || label === undefined) return null;
  if (rows.some((row) => typeof row[label] === "object" && row[label] !== null)) return null;
  const bars = rows.map((row) => ({ label: textOf(row[label] ?? null), count: row[value] as number }));
  return { label, value, bars };
}

function textOf(value: GraphValue): string {
  return typeof value === "string" ? value : value === null ? "–" : JSON.stringify(value);
}
