import type { QuerySchema } from "../../model/query-schema.ts";
import type { QueryLimits, QueryPart, QueryResult } from "../../model/query.ts";
import type { SavedQuery } from "../../model/saved-query.ts";

/** Users' own Cypher, and the queries they keep. */
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

  /** The queries that people keep for each other, newest first. They are no part of the graph's digest. */
  savedQueries(): Promise<readonly SavedQuery[]>;

  /** Adds a query; one that is there already stays as it is. */
  saveQuery(query: SavedQuery): Promise<void>;

  /** Whether there was one. */
  removeSavedQuery(id: string): Promise<boolean>;
}
