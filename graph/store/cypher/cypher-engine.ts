/**
 * What the store asks of an engine: to run Cypher. Everything else about an engine (how it is reached, its indexes, its
 * errors, its time limits) stays inside its folder.
 */
import type { QueryLimits, QueryPlan, ResultRow, Truncation } from "../../model/query.ts";
import type { StoreDescription } from "../graph-store.ts";

export type Parameters = Readonly<Record<string, unknown>>;

/** Plain values only: integers are numbers, dates are ISO text. */
export type Row = Readonly<Record<string, unknown>>;

declare const types: unique symbol;

/** A constant Cypher text, with the parameters it takes and the rows it gives. It must run on both engines. */
export interface Statement<P extends object, R extends object> {
  readonly text: string;
  readonly [types]?: (parameters: P) => R;
}

/** Names a statement and its types. Text from outside goes into parameters, never in here. */
export function cypher<P extends object, R extends object = Record<string, never>>(text: string): Statement<P, R> {
  return { text };
}

export interface CypherTransaction {
  run<P extends object, R extends object>(statement: Statement<P, R>, parameters: P): Promise<readonly R[]>;
}

/** What an engine gives of a user's query, in this order: the columns, the rows, the end. */
export type EnginePart =
  | { readonly columns: readonly string[] }
  | { readonly row: ResultRow }
  | { readonly end: { readonly truncated: Truncation; readonly plan: QueryPlan | null } };

export interface CypherEngine {
  describe(): Promise<StoreDescription>;

  /** Runs `work` on the graph as it stands. `work` is called again after a fault that may pass, so it must only read. */
  read<T>(work: (transaction: CypherTransaction) => Promise<T>): Promise<T>;

  /** Runs `work` in one transaction, all or nothing. `work` is called again after a fault that may pass. */
  write<T>(work: (transaction: CypherTransaction) => Promise<T>): Promise<T>;

  /**
   * Runs a user's Cypher, which has passed {@link assertReadOnly}, in a way in which the engine lets nothing be written.
   * It stops when the signal is given or when nobody takes its parts any more.
   */
  query(text: string, parameters: Parameters, limits: QueryLimits, signal?: AbortSignal): AsyncIterable<EnginePart>;

  close(): Promise<void>;
}
