/** Which parts of the page are open that come and go: any of them can be opened by its button, by a key, by a command. */
import { pageStore } from "./page-store.ts";

export const NOTEBOOK_TABS = ["views", "collections", "notes", "activity"] as const;
export type NotebookTab = (typeof NOTEBOOK_TABS)[number];

interface OpenParts {
  /** The filters, under the bar over the canvas. */
  readonly isFiltering: boolean;
  /** The menu of what can be set right about the actor selected. */
  readonly isEditing: boolean;
  /** The menu of collections for those selected. */
  readonly isCollecting: boolean;
  /** A new note on the actor or the tie selected. */
  readonly isWritingNote: boolean;
  /** What lies over the page, one thing at a time; null where nothing does. */
  readonly over:
    | "palette"
    | "help"
    | "exchange"
    | "ingest-report"
    | "watch-lists"
    /** About the actors selected. */
    | "merge"
    | "rename"
    | `notebook-${NotebookTab}`
    | null;
}

export const [showParts, useOpenParts] = pageStore<OpenParts>({
  isFiltering: false,
  isEditing: false,
  isCollecting: false,
  isWritingNote: false,
  over: null,
});

export function closeOver(): void {
  showParts({ over: null });
}
