/** Results of queries on standard output. All but the table, whose columns are as wide as its widest cell, are streamed. */
import Table from "cli-table3";
import { csvText, type CsvCell } from "../graph/export/csv.ts";
import type { GraphValue, QueryPart, QuerySummary, ResultRow } from "../graph/model/query.ts";
import { widthsWithin } from "./column-widths.ts";
import { cellText } from "./query-cell.ts";
import { plain, printLine, writePieces } from "./output.ts";
import { planLines } from "./query-plan.ts";

export const QUERY_FORMATS = ["table", "json", "ndjson", "csv"] as const;
export type QueryFormat = (typeof QUERY_FORMATS)[number];

interface Result {
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<ResultRow>;
  /** Known when the rows have been taken. */
  readonly summary: () => QuerySummary;
}

/** Prints a result, or the plan that was asked for instead of one, and gives its summary. */
export async function printResult(parts: AsyncIterable<QueryPart>, format: QueryFormat): Promise<QuerySummary> {
  const result = await opened(parts);
  if (format !== "table") await writePieces(PIECES[format](result));
  else await printTable(result);
  return result.summary();
}

async function opened(parts: AsyncIterable<QueryPart>): Promise<Result> {
  const iterator = parts[Symbol.asyncIterator]();
  const first = await iterator.next();
  let summary: QuerySummary | undefined;
  async function* rows(): AsyncGenerator<ResultRow> {
    for (let part = await iterator.next(); !part.done; part = await iterator.next()) {
      if ("row" in part.value) yield part.value.row;
      if ("summary" in part.value) ({ summary } = part.value);
    }
  }
  return {
    columns: !first.done && "columns" in first.value ? first.value.columns : [],
    rows: rows(),
    summary: () => {
      if (summary === undefined) throw new Error("The rows have not been taken to their end.");
      return summary;
    },
  };
}

const PIECES: Readonly<Record<Exclude<QueryFormat, "table">, (result: Result) => AsyncIterable<string>>> = {
  json: async function* ({ rows }) {
    let before = "[\n";
    for await (const row of rows) {
      yield before + JSON.stringify(row);
      before = ",\n";
    }
    yield before === "[\n" ? "[]\n" : "\n]\n";
  },
  ndjson: async function* ({ rows }) {
    for await (const row of rows) yield `${JSON.stringify(row)}\n`;
  },
  csv: ({ columns, rows }) => csvText(columns, csvRows(columns, rows)),
};

async function* csvRows(
  columns: readonly string[],
  rows: AsyncIterable<ResultRow>,
): AsyncGenerator<readonly CsvCell[]> {
  for await (const row of rows) yield columns.map((column) => csvCell(row[column]));
}

function csvCell(value: GraphValue | undefined): CsvCell {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return value;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

async function printTable({ columns, rows, summary }: Result): Promise<void> {
  const cells: string[][] = [columns.map(plain)];
  for await (const row of rows) cells.push(columns.map((column) => plain(cellText(row[column]))));
  const { rows: count, plan } = summary();
  if (columns.length > 0 && (plan === null || count > 0)) {
    printLine(tableOf(cells));
    printLine(count === 1 ? "1 row" : `${count} rows`);
  }
  if (plan !== null) for (const line of planLines(plan)) printLine(plain(line));
}

/** On a terminal cells are cut so that a row fits into a line; what goes into a file or a pipe is whole. */
function tableOf([head = [], ...rows]: readonly string[][]): string {
  const natural = head.map((name, column) => PADDING + widest([name, ...rows.map((row) => row[column] ?? "")]));
  const colWidths = process.stdout.isTTY ? [...widthsWithin(process.stdout.columns, natural)] : [];
  const table = new Table({ head, style: { head: [], border: [] }, colWidths });
  table.push(...rows);
  return table.toString();
}

/** In characters; not spread into a call, which a long result would be too many arguments for. */
function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, text.length), 0);
}

/** A blank on each side of a cell. */
const PADDING = 2;
