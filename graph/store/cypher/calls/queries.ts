import type { QueryStore } from "../../port/queries.ts";
import type { CypherEngine } from "../cypher-engine.ts";
import { readQuerySchema } from "../query-schema.ts";
import { runQuery, wholeResult } from "../run-query.ts";
import { readSavedQueries, removeSavedQuery, writeSavedQuery } from "../saved-query-rows.ts";

export function queryCalls(engine: CypherEngine): QueryStore {
  return {
    query: (...asked) => wholeResult(runQuery(engine, ...asked)),
    streamQuery: (...asked) => runQuery(engine, ...asked),
    querySchema: () => readQuerySchema(engine),
    savedQueries: () => engine.read(readSavedQueries),
    saveQuery: (query) => engine.write((transaction) => writeSavedQuery(transaction, query)),
    removeSavedQuery: (id) => engine.write((transaction) => removeSavedQuery(transaction, id)),
  };
}
