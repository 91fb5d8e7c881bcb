import type { Document } from "../../model/document.ts";
import type { PreparedDocument } from "../../model/prepared-document.ts";
import type {
  ListedEntry,
  RemovedWatchList,
  WatchEntry,
  WatchList,
  WatchListSummary,
  WatchedPage,
} from "../../model/watch-list.ts";
import type { Page } from "./page.ts";

/** A document, and whether a name of a watch list was found in it. */
export interface RecognisedDocument {
  readonly document: Document;
  readonly watched: boolean;
}

/** Watch lists, and recognising documents anew with them. */
export interface WatchListStore {
  /**
   * Keeps a watch list in place of one with the same id. Names are due then, to be recognised in every document and resolved
   * again: see `applyWatchLists`.
   */
  addWatchList(list: WatchList, entries: readonly WatchEntry[]): Promise<void>;

  /** Forgets a watch list; names are due as when one is added. False where there is none with this id. */
  removeWatchList(id: string, removal: { readonly at: string; readonly user: string | null }): Promise<boolean>;

  /** The lists that were removed and not added again since, removed last first. */
  removedWatchLists(): Promise<readonly RemovedWatchList[]>;

  /** In order of title. */
  watchLists(): Promise<readonly WatchListSummary[]>;

  /** The entries of all lists, in order of their ids. */
  watchEntries(): Promise<readonly ListedEntry[]>;

  /** The entries of a list with the actors that documents name by them, those found first. Throws `watch-list.not-found`. */
  watchedActors(list: string, page: Page): Promise<WatchedPage>;

  /** By list, the actors that documents name by its entries. */
  actorsOnLists(): Promise<ReadonlyMap<string, readonly string[]>>;

  /** The number of the newest change of watch lists where documents were not yet recognised with it. */
  recognitionIsDue(): Promise<number | undefined>;

  /** All documents, copies too, with whether a name of a watch list was found in them. */
  recognisedDocuments(): AsyncIterable<RecognisedDocument>;

  /** Puts what was recognised anew in place of what was before, all or nothing. */
  replaceRecognised(documents: readonly PreparedDocument[]): Promise<void>;

  /** Documents are recognised with the lists as of this change. */
  markRecognised(change: number): Promise<void>;
}
