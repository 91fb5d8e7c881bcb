/** What was done when, and by whom. Nothing is written for it: every line follows from what is stored anyway. */
import type { IngestRecord } from "./ingest-record.ts";
import type { Judgement } from "./judgement.ts";
import type { Collection, CurrentNote } from "./notebook.ts";
import type { NamedView } from "./named-view.ts";
import type { SavedQuery } from "./saved-query.ts";
import type { WatchList } from "./watch-list.ts";

/** What became of it. Of several changes of one thing the last is told; what was brought back was changed. */
export const DEEDS = ["made", "changed", "removed"] as const;
export type Deed = (typeof DEEDS)[number];

interface Done {
  /** ISO 8601 time. */
  readonly at: string;
  /** As they call themselves, where they said so; null where nobody knows. */
  readonly user: string | null;
  readonly did: Deed;
}

export type Activity = Done &
  (
    | { readonly kind: "ingest"; readonly ingest: IngestRecord }
    /** All decisions of one action; taken back, it was removed. */
    | { readonly kind: "judgement"; readonly judgements: readonly Judgement[] }
    | { readonly kind: "watch-list"; readonly list: Pick<WatchList, "id" | "title"> }
    | { readonly kind: "note"; readonly note: CurrentNote }
    | { readonly kind: "collection"; readonly collection: Pick<Collection, "id" | "title"> }
    | { readonly kind: "view"; readonly view: NamedView }
    | { readonly kind: "query"; readonly query: SavedQuery }
  );

export interface ActivityPage {
  readonly total: number;
  /** Newest first. */
  readonly rows: readonly Activity[];
}
