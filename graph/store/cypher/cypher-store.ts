import type { Actor } from "../../model/actor.ts";
import type { Document } from "../../model/document.ts";
import type { EvidencePage, NamingDocument } from "../../model/evidence.ts";
import type { PreparedDocument } from "../../model/prepared-document.ts";
import type { QueryLimits, QueryResult } from "../../model/query.ts";
import type { GraphStats } from "../../model/stats.ts";
import type { LimitedSubgraph } from "../../model/subgraph.ts";
import type { Tie } from "../../model/tie.ts";
import type {
  GraphStore,
  MergeReport,
  NeighbourhoodOptions,
  Page,
  ReadableDocument,
  SearchOptions,
  StoreDescription,
  SubgraphFilter,
} from "../graph-store.ts";
import { readActors } from "./actor-rows.ts";
import type { CypherEngine } from "./cypher-engine.ts";
import { readHeads } from "./document-rows.ts";
import { graphHash } from "./graph-hash.ts";
import { measure } from "./measure.ts";
import { completeDocuments, mergeDocuments } from "./merge-documents.ts";
import { documentsNaming } from "./naming-documents.ts";
import { idPages } from "./pages.ts";
import { neighbourhood, searchActors, subgraph, tiesAmong, tiesFrom } from "./read-actors.ts";
import { evidence, readableDocument } from "./read-documents.ts";
import { assertReadOnly } from "./read-only-guard.ts";
import { removeDocuments } from "./remove-documents.ts";
import { readStats } from "./stats.ts";

/** How many actors' contents are held at once when all are walked. */
const ACTORS_AT_ONCE = 500;

/** The store over any engine that runs Cypher. What each call means stands at {@link GraphStore}. */
export class CypherStore implements GraphStore {
  private readonly engine: CypherEngine;
  private readonly now: () => Date;

  constructor(engine: CypherEngine, now: () => Date) {
    this.engine = engine;
    this.now = now;
  }

  describe(): Promise<StoreDescription> {
    return this.engine.describe();
  }

  mergeDocuments(batch: readonly PreparedDocument[]): Promise<MergeReport> {
    return this.engine.write((transaction) => mergeDocuments(transaction, batch, this.now()));
  }

  completeDocuments(documents: readonly Document[]): Promise<void> {
    return this.engine.write((transaction) => completeDocuments(transaction, documents));
  }

  removeDocuments(ids: readonly string[]): Promise<number> {
    return this.engine.write((transaction) => removeDocuments(transaction, ids));
  }

  async knownDocuments(ids: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set((await this.engine.read((transaction) => readHeads(transaction, ids))).keys());
  }

  measure(): Promise<void> {
    return measure(this.engine);
  }

  async stats(options: { readonly hash?: boolean } = {}): Promise<GraphStats> {
    const stats = await this.engine.read(readStats);
    return options.hash ? { ...stats, graphHash: await graphHash(this.engine) } : stats;
  }

  searchActors(text: string, options: SearchOptions): Promise<readonly Actor[]> {
    return this.engine.read((transaction) => searchActors(transaction, text, options));
  }

  async actor(id: string): Promise<Actor | undefined> {
    return (await this.engine.read((transaction) => readActors(transaction, [id])))[0];
  }

  document(id: string): Promise<ReadableDocument | undefined> {
    return this.engine.read((transaction) => readableDocument(transaction, id));
  }

  subgraph(filter: SubgraphFilter): Promise<LimitedSubgraph> {
    return this.engine.read((transaction) => subgraph(transaction, filter));
  }

  neighbourhood(id: string, options: NeighbourhoodOptions): Promise<LimitedSubgraph> {
    return this.engine.read((transaction) => neighbourhood(transaction, id, options));
  }

  tiesAmong(ids: readonly string[]): Promise<readonly Tie[]> {
    return this.engine.read((transaction) => tiesAmong(transaction, ids));
  }

  evidence(actors: readonly string[], page: Page): Promise<EvidencePage> {
    return this.engine.read((transaction) => evidence(transaction, actors, page));
  }

  async *actors(): AsyncGenerator<Actor> {
    for await (const ids of idPages(this.engine, "Actor", ACTORS_AT_ONCE)) {
      yield* await this.engine.read((transaction) => readActors(transaction, ids));
    }
  }

  async *ties(): AsyncGenerator<Tie> {
    for await (const ids of idPages(this.engine, "Actor", ACTORS_AT_ONCE)) {
      yield* await this.engine.read((transaction) => tiesFrom(transaction, ids));
    }
  }

  documentsNaming(actors?: readonly string[]): AsyncIterable<NamingDocument> {
    return documentsNaming(this.engine, actors);
  }

  async query(
    cypher: string,
    parameters: Readonly<Record<string, unknown>>,
    limits: QueryLimits,
  ): Promise<QueryResult> {
    assertReadOnly(cypher);
    const start = performance.now();
    const result = await this.engine.query(cypher, parameters, limits);
    return { ...result, milliseconds: Math.round(performance.now() - start) };
  }

  close(): Promise<void> {
    return this.engine.close();
  }
}
