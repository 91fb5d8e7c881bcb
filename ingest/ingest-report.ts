import type { IngestRecord } from "../graph/model/ingest-record.ts";
import type { ReadFailure } from "./read/reading.ts";

/** What an ingest did; `ingest --json` prints it. Inputs and failures as the user named them, none left out. */
export interface IngestReport extends Omit<IngestRecord, "failed" | "failures"> {
  readonly failures: readonly ReadFailure[];
  /** Files of folders that are about the folder, no news (`README.md`), and were not read. */
  readonly passedOver: readonly string[];
}

/** An article that was found, by where it was found: an input, or a place inside one (`news.zip › may/1.txt`). */
export interface ReadPlace {
  readonly id: string;
  readonly title: string | null;
  readonly file: string;
}

/** Where an ingest is. While reading, `done` counts files and the number of articles is not known yet; then both count articles. */
export type IngestProgress =
  | { readonly stage: "reading"; readonly done: number; readonly input: string }
  /** All inputs were read. Articles are written in this order. */
  | { readonly stage: "read"; readonly articles: readonly ReadPlace[]; readonly failures: readonly ReadFailure[] }
  /** `added` are those of the articles written that the store did not have. */
  | { readonly stage: "writing"; readonly done: number; readonly total: number; readonly added: number }
  | { readonly stage: "resolving" }
  | { readonly stage: "measuring" };
