import type { QueryStore } from "../../port/queries.ts";
import type { CypherEngine } from "../cypher-engine.ts";
import { readQuerySchema } from "../query-schema.ts";
import { runQuery, wholeResult } from "../run-query.ts";

export function queryCalls(engine: CypherEngine): QueryStore {
  return {
    query: (...asked) => wholeResult(runQuery(engine, ...asked)),
    streamQuery: (...asked) => runQuery(engine, ...asked),
    querySchema: () => readQuerySchema(engine),
  };
}
