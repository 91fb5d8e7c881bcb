/** An ingest that the server was asked for: what it was given, how far it is, and what came of it. */
import type { DocumentCopy } from "./document.ts";
import type { FailedInput, IngestRecord } from "./ingest-record.ts";

/**
 * In the order in which a job goes through them; `stopping` it may come to from the three before it, and the last three
 * are ends. One job at a time is past `waiting`.
 */
export const JOB_STATES = [
  "waiting",
  "reading",
  "writing",
  "stopping",
  "resolving",
  "measuring",
  "done",
  "cancelled",
  "failed",
] as const;
export type JobState = (typeof JOB_STATES)[number];

const ENDS: ReadonlySet<JobState> = new Set(["done", "cancelled", "failed"]);

export function isOver({ state }: Pick<IngestJob, "state">): boolean {
  return ENDS.has(state);
}

const CANCELLABLE: ReadonlySet<JobState> = new Set(["waiting", "reading", "writing"]);

/** Once all is written, what is left (resolving, measuring) makes the graph whole again and is not stopped. */
export function isCancellable({ state }: Pick<IngestJob, "state">): boolean {
  return CANCELLABLE.has(state);
}

/** One thing that was given: a file or an address. */
export interface JobInput {
  /** Without folders. Two inputs may have the same. */
  readonly name: string;
  readonly state: "waiting" | "reading" | "read";
  /** Articles found in it; 0 until all inputs are read. */
  readonly articles: number;
  /** Those of the articles that are in the store by now. */
  readonly written: number;
  readonly failed: number;
  /** Up to a limit. */
  readonly failures: readonly FailedInput[];
}

/** What a job that is done did, counted as in {@link IngestRecord}. */
export interface JobResult extends Pick<IngestRecord, "read" | "added" | "known" | "duplicates" | "failed"> {
  /** How many more actors there are than before; fewer where names were joined. */
  readonly actorsGained: number;
  /** The actors named most in what was read, up to a limit. */
  readonly actors: readonly string[];
  /** What was read, up to a limit. */
  readonly documents: readonly Pick<DocumentCopy, "id" | "title">[];
}

export interface IngestJob {
  readonly id: string;
  readonly state: JobState;
  /** How many jobs come before it; 0 once it runs. */
  readonly ahead: number;
  readonly inputs: readonly JobInput[];
  /** Articles: found, in the store by now, and those of the latter that it did not have. */
  readonly articles: number;
  readonly written: number;
  readonly added: number;
  /** Null unless the state is `done`. */
  readonly result: JobResult | null;
  /** Why it failed, in a sentence; null unless the state is `failed`. */
  readonly error: string | null;
}
