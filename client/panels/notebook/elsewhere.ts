import type { IngestRecord } from "../../../graph/model/ingest-record.ts";

/** What the log leads to that stands beside the page as the notebook does, and takes its place until it is closed. */
export type Elsewhere = "collections" | "watch-lists" | { readonly ingest: IngestRecord };
