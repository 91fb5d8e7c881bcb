import type { Actor } from "../model/actor.ts";
import type { Document } from "../model/document.ts";
import type { EvidencePage, NamingDocument } from "../model/evidence.ts";
import type { Span } from "../model/mention.ts";
import type { ActorType } from "../model/ontology.ts";
import type { PreparedDocument } from "../model/prepared-document.ts";
import type { QueryLimits, QueryResult } from "../model/query.ts";
import type { GraphStats } from "../model/stats.ts";
import type { LimitedSubgraph } from "../model/subgraph.ts";
import type { Tie } from "../model/tie.ts";

export interface StoreDescription {
  readonly engine: "embedded" | "neo4j";
  readonly version: string;
  /** A path or a URI without credentials. */
  readonly location: string;
}

export interface MergeReport {
  readonly added: number;
  /** Already there with the same content; possibly completed with a date or source they lacked. */
  readonly known: number;
}

export interface Page {
  readonly offset: number;
  readonly limit: number;
}

export interface SearchOptions {
  readonly limit: number;
  readonly types?: readonly ActorType[];
}

export interface SubgraphFilter {
  /** The actors with the most mentions are taken first. */
  readonly limit: number;
  readonly types?: readonly ActorType[];
  /** Ties of fewer sentences are left out, and so are actors left without any. */
  readonly minSentences?: number;
}

export interface NeighbourhoodOptions {
  /** Neighbours beyond this many are left out, weakest tie first. */
  readonly limit: number;
  readonly types?: readonly ActorType[];
}

/** A document with the places of its mentions, for reading. Offsets count in the document's text. */
export interface ReadableDocument {
  readonly document: Document;
  readonly mentions: readonly (Span & { readonly actor: string })[];
}

/**
 * The port to the graph. Two engines stand behind it, and one contract suite that both pass.
 *
 * `merge…` upserts and says what happened. All calls throw RawabitError, kinds `unavailable` (the store), `not-found`,
 * `invalid` and `refused` (the caller). One process writes at a time; readers see whole batches only.
 */
export interface GraphStore {
  describe(): Promise<StoreDescription>;

  /**
   * Writes a batch of documents and what follows from them (sentences, mentions, actors, counts of ties), all or nothing.
   * Documents that are there already change nothing, whatever the order in which they come.
   */
  mergeDocuments(batch: readonly PreparedDocument[]): Promise<MergeReport>;

  /**
   * Gives documents that are there already the date, source, byline or address they lacked. Those that are not there are
   * passed over. What {@link mergeDocuments} does for known documents, without recognising their names again.
   */
  completeDocuments(documents: readonly Document[]): Promise<void>;

  /** Removes documents and what stood on them alone. Unknown ids are passed over. Returns how many were removed. */
  removeDocuments(ids: readonly string[]): Promise<number>;

  /** Those of the ids that are in the graph. */
  knownDocuments(ids: readonly string[]): Promise<ReadonlySet<string>>;

  /** Computes what depends on the whole graph (the weights of ties). Costs nothing where nothing changed since. */
  measure(): Promise<void>;

  stats(options?: { readonly hash?: boolean }): Promise<GraphStats>;

  /** Actors one of whose names contains the words of `text`, whichever script and diacritics; best first. */
  searchActors(text: string, options: SearchOptions): Promise<readonly Actor[]>;

  actor(id: string): Promise<Actor | undefined>;
  document(id: string): Promise<ReadableDocument | undefined>;

  /** The most named actors and the ties among them. */
  subgraph(filter: SubgraphFilter): Promise<LimitedSubgraph>;

  /** An actor, the actors it is tied to most strongly, and every tie among all of these. Throws `actor.not-found`. */
  neighbourhood(id: string, options: NeighbourhoodOptions): Promise<LimitedSubgraph>;

  /** The ties among these actors. */
  tiesAmong(ids: readonly string[]): Promise<readonly Tie[]>;

  /** The sentences that name all of the given actors (one actor: its mentions; two: a tie), newest first. */
  evidence(actors: readonly string[], page: Page): Promise<EvidencePage>;

  /** Everything, in order of id, without holding it all in memory. */
  actors(): AsyncIterable<Actor>;
  ties(): AsyncIterable<Tie>;

  /** The documents that name one of the actors, or anybody, in order of id and without holding them all in memory. */
  documentsNaming(actors?: readonly string[]): AsyncIterable<NamingDocument>;

  /** A user's own Cypher, read-only whatever it says. Throws `query.invalid`, `query.refused`, `query.timeout`. */
  query(cypher: string, parameters: Readonly<Record<string, unknown>>, limits: QueryLimits): Promise<QueryResult>;

  close(): Promise<void>;
}
