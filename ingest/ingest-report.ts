import type { IngestRecord } from "../graph/model/ingest-record.ts";
import type { ReadFailure } from "./read/reading.ts";

/** What an ingest did; `ingest --json` prints it. Inputs and failures as the user named them, none left out. */
export interface IngestReport extends Omit<IngestRecord, "failed" | "failures"> {
  readonly failures: readonly ReadFailure[];
}

/** Where an ingest is. While reading, `done` counts files and the number of articles is not known yet; then both count articles. */
export type IngestProgress =
  | { readonly stage: "reading"; readonly done: number; readonly input: string }
  | { readonly stage: "writing"; readonly done: number; readonly total: number }
  | { readonly stage: "resolving" }
  | { readonly stage: "measuring" };
