import type { IngestPage, IngestRecord } from "../../model/ingest-record.ts";
import type { NamedView } from "../../model/named-view.ts";
import type { Page } from "./page.ts";

/** What is kept beside the graph, and is no part of its digest. */
export interface RecordStore {
  /** Keeps what an ingest did. The oldest records are forgotten. They are no part of the graph's digest. */
  recordIngest(record: IngestRecord): Promise<void>;

  /** What the last ingests did, newest first. */
  ingests(page: Page): Promise<IngestPage>;

  /** Keeps a view in place of one with the same id. Views are no part of the graph's digest. */
  keepView(view: NamedView): Promise<void>;

  /** All named views, removed ones too, changed last first. */
  views(): Promise<readonly NamedView[]>;
}
