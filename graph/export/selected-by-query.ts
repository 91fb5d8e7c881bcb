import { RawabitError } from "../model/errors.ts";
import type { QueryPart } from "../model/query.ts";
import type { ExportFilter } from "./export-filter.ts";
import type { AskedQuery } from "./export-format.ts";
import { ResultGraph } from "./result-graph.ts";

interface SelectedByQuery {
  readonly filter: Required<Pick<ExportFilter, "ids">> & Pick<ExportFilter, "lines">;
  readonly query: AskedQuery;
}

/**
 * The part of a graph that a query's result shows: its actors with the ties and relations that it returns, or with all among
 * them where it returns none. Throws `request.invalid` where it has no actors, and what running it throws.
 *
 * @param parts what running the query gives
 */
export async function selectedByQuery(
  parts: AsyncIterable<QueryPart>,
  { cypher, parameters }: Pick<AskedQuery, "cypher" | "parameters">,
): Promise<SelectedByQuery> {
  const graph = new ResultGraph();
  let summary: Pick<AskedQuery, "rows" | "truncated"> = { rows: 0, truncated: null };
  for await (const part of parts) {
    if ("row" in part) graph.add(part.row);
    else if ("summary" in part) summary = part.summary;
  }
  const ids = graph.actors();
  const lines = graph.lines();
  if (ids.length === 0) {
    throw new RawabitError(
      "request.invalid",
      "The result of the query has no actors, so that there is no graph of it. Return nodes, `RETURN a, t, b`, or `a.id`.",
    );
  }
  const { rows, truncated } = summary;
  return { filter: { ids, ...(lines.size > 0 && { lines }) }, query: { cypher, parameters, rows, truncated } };
}
