/** What the store and its host process say to each other. Every request has an id, which its answer repeats. */
import type { Parameters, Row } from "../cypher/cypher-engine.ts";
import type { QueryLimits, QueryResult } from "../../model/query.ts";

export type HostCall =
  | { readonly kind: "open"; readonly file: string }
  /** Runs a statement in the transaction of that number, which begins with its first statement. */
  | { readonly kind: "run"; readonly transaction: number; readonly text: string; readonly parameters: Parameters }
  | { readonly kind: "commit" | "rollback"; readonly transaction: number }
  | { readonly kind: "query"; readonly text: string; readonly parameters: Parameters; readonly limits: QueryLimits }
  | { readonly kind: "close" };

export interface HostAnswers {
  readonly open: { readonly version: string };
  readonly run: readonly Row[];
  readonly commit: null;
  readonly rollback: null;
  readonly query: Omit<QueryResult, "milliseconds" | "notes">;
  readonly close: null;
}

export interface HostRequest {
  readonly id: number;
  readonly call: HostCall;
}

/** An engine's error as plain data: only plain data crosses between processes. */
export interface HostFault {
  readonly message: string;
  /** The engine's ISO GQL status, where it has one. */
  readonly status: string | undefined;
}

export type HostResponse =
  | { readonly id: number; readonly answer: HostAnswers[keyof HostAnswers] }
  | { readonly id: number; readonly fault: HostFault };
