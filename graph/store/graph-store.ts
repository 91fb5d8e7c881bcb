import type { GraphStats } from "../model/stats.ts";
import type { DocumentStore } from "./port/documents.ts";
import type { IdentityStore } from "./port/identity.ts";
import type { WatchListStore } from "./port/watch-lists.ts";
import type { ActorStore } from "./port/actors.ts";
import type { EvidenceStore } from "./port/evidence.ts";
import type { NotebookStore } from "./port/notebook.ts";
import type { RelationStore } from "./port/relations.ts";
import type { QueryStore } from "./port/queries.ts";
import type { RecordStore } from "./port/records.ts";

export type { ArticleCandidate, MergeReport, ReadableDocument } from "./port/documents.ts";
export type { ActorNames } from "./port/identity.ts";
export type { RecognisedDocument } from "./port/watch-lists.ts";
export type { SearchOptions } from "./port/actors.ts";
export type { EvidencePageOptions, SentencePlace } from "./port/evidence.ts";
export type { RelationEvidencePageOptions } from "./port/relations.ts";
export type { Page } from "./port/page.ts";

export interface StoreDescription {
  readonly engine: "embedded" | "neo4j";
  readonly version: string;
  /** A path or a URI without credentials. */
  readonly location: string;
}

/**
 * The port to the graph. Two engines stand behind it, and one contract suite that both pass.
 *
 * `merge…` upserts and says what happened. All calls throw RawabitError, kinds `unavailable` (the store), `not-found`,
 * `invalid` and `refused` (the caller). One process writes at a time; readers see whole batches only.
 */
export interface GraphStore
  extends
    DocumentStore,
    IdentityStore,
    WatchListStore,
    ActorStore,
    EvidenceStore,
    RelationStore,
    QueryStore,
    RecordStore,
    NotebookStore {
  describe(): Promise<StoreDescription>;

  /** Computes what depends on the whole graph (the weights of ties). Costs nothing where nothing changed since. */
  measure(): Promise<void>;

  /**
   * Whether names are to be resolved or ties to be measured: after an ingest that did not come to its end, and where an
   * older version measured otherwise.
   */
  isUnsettled(): Promise<boolean>;

  stats(options?: { readonly hash?: boolean }): Promise<GraphStats>;

  close(): Promise<void>;
}
