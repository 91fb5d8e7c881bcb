/** Results of queries on standard output. All but the table, whose columns are as wide as its widest cell, are streamed. */
import Table from "cli-table3";
import { csvText, type CsvCell } from "../graph/export/csv.ts";
import type { GraphValue, QueryPart, QuerySummary, ResultRow } from "../graph/model/query.ts";
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
  return typeof value === "number" ? value : inCell(value);
}

async function printTable({ columns, rows, summary }: Result): Promise<void> {
  const table = new Table({ head: columns.map(plain), style: { head: [], border: [] } });
  for await (const row of rows) table.push(columns.map((column) => plain(inCell(row[column]))));
  const { rows: count, plan } = summary();
  if (columns.length > 0 && (plan === null || count > 0)) {
    printLine(table.toString());
    printLine(count === 1 ? "1 row" : `${count} rows`);
  }
  if (plan !== null) for (const line of planLines(plan)) printLine(plain(line));
}

function inCell(value: GraphValue | undefined): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
