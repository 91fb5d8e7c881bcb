import type { ReadFailure } from "./read/reading.ts";

/** What an ingest did; `ingest --json` prints it. */
export interface IngestReport {
  /** Articles found in the inputs, repeated ones included. */
  readonly read: number;
  /** Articles that repeat another one of the same inputs. */
  readonly duplicates: number;
  readonly added: number;
  /** Documents that the store had already. */
  readonly known: number;
  readonly languages: Readonly<Record<string, number>>;
  /** Articles without a date. */
  readonly undated: number;
  readonly failures: readonly ReadFailure[];
}

/** Where an ingest is. While reading, `done` counts files and the number of articles is not known yet; then both count articles. */
export type IngestProgress =
  | { readonly stage: "reading"; readonly done: number; readonly input: string }
  | { readonly stage: "writing"; readonly done: number; readonly total: number }
  | { readonly stage: "resolving" }
  | { readonly stage: "measuring" };
