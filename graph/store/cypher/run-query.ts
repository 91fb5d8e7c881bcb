/** A user's query from the guard to the summary. */
import { assertReadOnly } from "../../model/cypher/read-only-guard.ts";
import { gapsPassedOver, withPortableForm } from "../../model/cypher/engine-gaps.ts";
import { ENGINES } from "../../model/cypher/gap-table.ts";
import { RawabitError } from "../../model/errors.ts";
import type { QueryLimits, QueryPart, QueryResult, QuerySummary, ResultRow } from "../../model/query.ts";
import type { CypherEngine, Parameters } from "./cypher-engine.ts";

export async function* runQuery(
  engine: CypherEngine,
  text: string,
  parameters: Parameters,
  limits: QueryLimits,
  signal?: AbortSignal,
): AsyncGenerator<QueryPart> {
  assertReadOnly(text);
  const start = performance.now();
  let rows = 0;
  try {
    for await (const part of engine.query(text, parameters, limits, signal)) {
      if ("end" in part) {
        const milliseconds = Math.round(performance.now() - start);
        yield { summary: { rows, milliseconds, notes: await notesOn(text, engine), ...part.end } };
      } else {
        if ("row" in part) rows++;
        yield part;
      }
    }
  } catch (error) {
    const { engine: name } = await engine.describe().catch(() => ({ engine: undefined }));
    throw error instanceof RawabitError && name !== undefined ? withPortableForm(error, text, name) : error;
  }
}

/** What a reader of the result should know, since the engine does not say it. */
async function notesOn(text: string, engine: CypherEngine): Promise<readonly string[]> {
  const couldBe = ENGINES.some((name) => gapsPassedOver(text, name).length > 0);
  if (!couldBe) return [];
  const gaps = gapsPassedOver(text, (await engine.describe()).engine);
  return gaps.map(({ gap }) => `${gap.form}: ${gap.portable.en}`);
}

/** All parts of a result together. */
export async function wholeResult(parts: AsyncIterable<QueryPart>): Promise<QueryResult> {
  let columns: readonly string[] = [];
  const rows: ResultRow[] = [];
  let summary: QuerySummary | undefined;
  for await (const part of parts) {
    if ("columns" in part) columns = part.columns;
    else if ("row" in part) rows.push(part.row);
    else summary = part.summary;
  }
  if (summary === undefined) throw new Error("A query ended without its summary.");
  return { ...summary, columns, rows };
}
