import type { QueryLimits, ResultRow, Truncation } from "../../model/query.ts";

/** Hands rows on as far as the limits go, and asks for no more. `truncated` is known when the rows have ended. */
export class LimitedRows {
  truncated: Truncation = null;
  private readonly source: Iterable<ResultRow> | AsyncIterable<ResultRow>;
  private readonly limits: Pick<QueryLimits, "rows" | "characters">;

  constructor(
    source: Iterable<ResultRow> | AsyncIterable<ResultRow>,
    limits: Pick<QueryLimits, "rows" | "characters">,
  ) {
    this.source = source;
    this.limits = limits;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<ResultRow> {
    let rows = 0;
    let characters = 0;
    for await (const row of this.source) {
      characters += JSON.stringify(row).length;
      if (rows === this.limits.rows) this.truncated = "rows";
      else if (characters > this.limits.characters) this.truncated = "size";
      if (this.truncated !== null) return;
      rows++;
      yield row;
    }
  }
}
