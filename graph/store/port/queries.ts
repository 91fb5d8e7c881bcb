import type { QuerySchema } from "../../model/query-schema.ts";
import type { QueryLimits, QueryPart, QueryResult } from "../../model/query.ts";

/** Users' own Cypher. */
export interface QueryStore {
  /**
   * A user's own Cypher, read-only whatever it says. Throws `query.invalid`, `query.refused`, `query.timeout`, and
   * `query.cancelled` once the signal is given: the engine stops working on it then.
   */
  query(
    cypher: string,
    parameters: Readonly<Record<string, unknown>>,
    limits: QueryLimits,
    signal?: AbortSignal,
  ): Promise<QueryResult>;

  /** As {@link query}, piece by piece, at the pace at which the pieces are taken. */
  streamQuery(
    cypher: string,
    parameters: Readonly<Record<string, unknown>>,
    limits: QueryLimits,
    signal?: AbortSignal,
  ): AsyncIterable<QueryPart>;

  /** What there is to ask for, as the graph stands now. */
  querySchema(): Promise<QuerySchema>;
}
