import type { IngestPage, IngestRecord } from "../../model/ingest-record.ts";
import type { Page } from "./page.ts";

/** What is kept beside the graph, and is no part of its digest. */
export interface RecordStore {
  /** Keeps what an ingest did. The oldest records are forgotten. They are no part of the graph's digest. */
  recordIngest(record: IngestRecord): Promise<void>;

  /** What the last ingests did, newest first. */
  ingests(page: Page): Promise<IngestPage>;
}
