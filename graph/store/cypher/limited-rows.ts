import type { GraphValue, QueryResult } from "../../model/query.ts";

type ResultRow = Readonly<Record<string, GraphValue>>;

/** As JSON, in characters. One row may hold a list of millions, so a limit on rows alone protects nobody. */
const MOST_CHARACTERS = 32 * 1024 * 1024;

/** As many of a query's rows as the limits let through, and whether that left any out. Asks for no more than it needs. */
export async function limitedRows(
  source: Iterable<ResultRow> | AsyncIterable<ResultRow>,
  limit: number,
): Promise<Pick<QueryResult, "rows" | "truncated">> {
  const rows: ResultRow[] = [];
  let characters = 0;
  for await (const row of source) {
    characters += JSON.stringify(row).length;
    if (rows.length === limit || characters > MOST_CHARACTERS) return { rows, truncated: true };
    rows.push(row);
  }
  return { rows, truncated: false };
}
