import type { Actor } from "../../model/actor.ts";
import type { CandidatePage } from "../../model/candidate.ts";
import type { CoMention, CompanionPage } from "../../model/co-mention.ts";
import type { DocumentCopy, FoundDocument } from "../../model/document.ts";
import type { Evidence, EvidencePage, NamingDocument } from "../../model/evidence.ts";
import type { Judgement } from "../../model/judgement.ts";
import type { NameResolution, NameUse } from "../../model/name.ts";
import type { Notebook, NotebookKind, Referent } from "../../model/notebook.ts";
import type { PreparedDocument } from "../../model/prepared-document.ts";
import type { QueryLimits, QueryPart, QueryResult } from "../../model/query.ts";
import type { QuerySchema } from "../../model/query-schema.ts";
import type { RelationEvidencePage } from "../../model/relation-evidence.ts";
import type { CitedRelation, Relation, RelationEnds } from "../../model/relation.ts";
import type { IngestPage, IngestRecord } from "../../model/ingest-record.ts";
import type { MentionChange } from "../../mentions/mention-rows.ts";
import type { GraphStats } from "../../model/stats.ts";
import type { LimitedSubgraph } from "../../model/subgraph.ts";
import type { Tie } from "../../model/tie.ts";
import type {
  ListedEntry,
  RemovedWatchList,
  WatchedPage,
  WatchEntry,
  WatchList,
  WatchListSummary,
} from "../../model/watch-list.ts";
import type {
  ActorNames,
  ArticleCandidate,
  CompanionOptions,
  GraphStore,
  MergeReport,
  NeighbourhoodOptions,
  Page,
  ReadableDocument,
  RecognisedDocument,
  RelationEvidencePageOptions,
  RelationFilter,
  SearchOptions,
  SentencePlace,
  StoreDescription,
  SubgraphFilter,
} from "../graph-store.ts";
import { readActors } from "./actor-rows.ts";
import { applyResolution } from "./apply-resolution.ts";
import { coMentions, companions } from "./co-mentions.ts";
import { readCounted } from "./copy-rows.ts";
import type { CypherEngine } from "./cypher-engine.ts";
import { readHeads } from "./document-rows.ts";
import { readArticleCandidates } from "./fingerprint-rows.ts";
import { graphHash } from "./graph-hash.ts";
import { markRecognised, unrecognisedLists, unresolvedNames } from "./graph-state.ts";
import { readIngests, writeIngest } from "./ingest-rows.ts";
import { judge, undo } from "./judge.ts";
import { readJudgements } from "./judgement-rows.ts";
import { measure } from "./measure.ts";
import { allMentions, mentionsSince } from "./mention-rows.ts";
import { completeDocuments, countDocuments, mergeDocuments } from "./merge-documents.ts";
import { nameUses } from "./name-uses.ts";
import { documentsNaming } from "./naming-documents.ts";
import { idPages } from "./pages.ts";
import { hiddenActors, neighbourhood, searchActors, subgraph, tiesAmong, tiesFrom } from "./read-actors.ts";
import { readCandidates } from "./read-candidates.ts";
import { evidence, evidenceAt, readableDocument } from "./read-documents.ts";
import { changeEntry, readEntries, writeEntries } from "./notebook-rows.ts";
import { actorsOf, canonicalIds, judgementsOf, mainNames, namesOf } from "./read-names.ts";
import {
  citedRelationsAmong,
  citedRelationsFrom,
  documentsOfSentences,
  relationEvidence,
  relationsAmong,
  relationsOf,
} from "./read-relations.ts";
import { recognisedDocuments, replaceRecognised } from "./recognition-rows.ts";
import { readQuerySchema } from "./query-schema.ts";
import { runQuery, wholeResult } from "./run-query.ts";
import { removeDocuments } from "./remove-documents.ts";
import { readStats } from "./stats.ts";
import { readRemovedLists, readWatchEntries, type Removal } from "./watch-list-rows.ts";
import { addWatchList, removeWatchList, watchedActors, watchLists } from "./watch-lists.ts";

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

  completeDocuments(documents: readonly FoundDocument[]): Promise<void> {
    return this.engine.write((transaction) => completeDocuments(transaction, documents));
  }

  removeDocuments(ids: readonly string[]): Promise<number> {
    return this.engine.write((transaction) => removeDocuments(transaction, ids, countDocuments));
  }

  async knownDocuments(ids: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set((await this.engine.read((transaction) => readHeads(transaction, ids))).keys());
  }

  async namesAreDue(): Promise<boolean> {
    return (await this.engine.read(unresolvedNames)) !== undefined;
  }

  nameUses(): AsyncIterable<NameUse> {
    return nameUses(this.engine);
  }

  applyResolution(resolution: NameResolution): Promise<void> {
    return applyResolution(this.engine, resolution);
  }

  judge(judgements: readonly Judgement[]): Promise<void> {
    return this.engine.write((transaction) => judge(transaction, judgements));
  }

  undo(action: string, at: string): Promise<number> {
    return this.engine.write((transaction) => undo(transaction, action, at));
  }

  addWatchList(list: WatchList, entries: readonly WatchEntry[]): Promise<void> {
    return this.engine.write((transaction) => addWatchList(transaction, list, entries));
  }

  removeWatchList(id: string, removal: Removal): Promise<boolean> {
    return this.engine.write((transaction) => removeWatchList(transaction, id, removal));
  }

  removedWatchLists(): Promise<readonly RemovedWatchList[]> {
    return this.engine.read(readRemovedLists);
  }

  watchLists(): Promise<readonly WatchListSummary[]> {
    return this.engine.read(watchLists);
  }

  watchEntries(): Promise<readonly ListedEntry[]> {
    return this.engine.read(readWatchEntries);
  }

  watchedActors(list: string, page: Page): Promise<WatchedPage> {
    return this.engine.read((transaction) => watchedActors(transaction, list, page));
  }

  recognitionIsDue(): Promise<number | undefined> {
    return this.engine.read(unrecognisedLists);
  }

  recognisedDocuments(): AsyncIterable<RecognisedDocument> {
    return recognisedDocuments(this.engine);
  }

  replaceRecognised(documents: readonly PreparedDocument[]): Promise<void> {
    return this.engine.write((transaction) => replaceRecognised(transaction, documents));
  }

  markRecognised(change: number): Promise<void> {
    return this.engine.write((transaction) => markRecognised(transaction, change));
  }

  judgements(): Promise<readonly Judgement[]> {
    return this.engine.read(readJudgements);
  }

  judgementsOf(actor: string): Promise<readonly Judgement[]> {
    return this.engine.read((transaction) => judgementsOf(transaction, actor));
  }

  candidates(page: Page): Promise<CandidatePage> {
    return this.engine.read((transaction) => readCandidates(transaction, page));
  }

  namesOf(actor: string): Promise<ActorNames> {
    return this.engine.read((transaction) => namesOf(transaction, actor));
  }

  mainNames(actors: readonly string[]): Promise<ReadonlyMap<string, Referent>> {
    return this.engine.read((transaction) => mainNames(transaction, actors));
  }

  canonicalIds(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.engine.read((transaction) => canonicalIds(transaction, ids));
  }

  actorsOf(ids: readonly string[]): Promise<ReadonlyMap<string, Actor>> {
    return this.engine.read((transaction) => actorsOf(transaction, ids));
  }

  articleCandidates(keys: readonly number[]): Promise<readonly ArticleCandidate[]> {
    return this.engine.read((transaction) => readArticleCandidates(transaction, keys));
  }

  countedFor(ids: readonly string[]): Promise<ReadonlyMap<string, DocumentCopy>> {
    return this.engine.read((transaction) => readCounted(transaction, ids));
  }

  recordIngest(record: IngestRecord): Promise<void> {
    return this.engine.write((transaction) => writeIngest(transaction, record));
  }

  ingests(page: Page): Promise<IngestPage> {
    return this.engine.read((transaction) => readIngests(transaction, page));
  }

  keep<Kind extends NotebookKind>(kind: Kind, entries: readonly Notebook[Kind][]): Promise<void> {
    return this.engine.write((transaction) => writeEntries(transaction, kind, entries));
  }

  kept<Kind extends NotebookKind>(kind: Kind): Promise<readonly Notebook[Kind][]> {
    return this.engine.read((transaction) => readEntries(transaction, kind));
  }

  changeKept<Kind extends NotebookKind>(
    kind: Kind,
    id: string,
    change: (entry: Notebook[Kind]) => Notebook[Kind],
  ): Promise<Notebook[Kind] | undefined> {
    return this.engine.write((transaction) => changeEntry(transaction, kind, id, change));
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

  companions(actor: string, options: CompanionOptions): Promise<CompanionPage> {
    return this.engine.read((transaction) => companions(transaction, actor, options));
  }

  coMentions(source: string, target: string): Promise<readonly CoMention[]> {
    return this.engine.read((transaction) => coMentions(transaction, source, target));
  }

  relationsOf(actor: string, filter?: RelationFilter): Promise<readonly Relation[]> {
    return this.engine.read((transaction) => relationsOf(transaction, actor, filter));
  }

  relationsAmong(ids: readonly string[], filter?: RelationFilter): Promise<readonly Relation[]> {
    return this.engine.read((transaction) => relationsAmong(transaction, ids, filter));
  }

  citedRelationsAmong(ids: readonly string[]): Promise<readonly CitedRelation[]> {
    return this.engine.read((transaction) => citedRelationsAmong(transaction, ids));
  }

  documentsOfSentences(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.engine.read((transaction) => documentsOfSentences(transaction, ids));
  }

  relationEvidence(relation: RelationEnds, page: RelationEvidencePageOptions): Promise<RelationEvidencePage> {
    return this.engine.read((transaction) => relationEvidence(transaction, relation, page));
  }

  evidence(actors: readonly string[], page: Page): Promise<EvidencePage> {
    return this.engine.read((transaction) => evidence(transaction, actors, page));
  }

  hiddenActors(): Promise<readonly string[]> {
    return this.engine.read(hiddenActors);
  }

  evidenceAt(places: readonly SentencePlace[], actors: readonly string[]): Promise<readonly Evidence[]> {
    return this.engine.read((transaction) => evidenceAt(transaction, places, actors));
  }

  allMentions(): AsyncIterable<MentionChange> {
    return allMentions(this.engine);
  }

  mentionsSince(change: number): Promise<MentionChange | undefined> {
    return this.engine.read((transaction) => mentionsSince(transaction, change));
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

  async *relations(): AsyncGenerator<CitedRelation> {
    for await (const ids of idPages(this.engine, "Actor", ACTORS_AT_ONCE)) {
      yield* await this.engine.read((transaction) => citedRelationsFrom(transaction, ids));
    }
  }

  documentsNaming(actors?: readonly string[]): AsyncIterable<NamingDocument> {
    return documentsNaming(this.engine, actors);
  }

  query(
    cypher: string,
    parameters: Readonly<Record<string, unknown>>,
    limits: QueryLimits,
    signal?: AbortSignal,
  ): Promise<QueryResult> {
    return wholeResult(this.streamQuery(cypher, parameters, limits, signal));
  }

  streamQuery(
    cypher: string,
    parameters: Readonly<Record<string, unknown>>,
    limits: QueryLimits,
    signal?: AbortSignal,
  ): AsyncIterable<QueryPart> {
    return runQuery(this.engine, cypher, parameters, limits, signal);
  }

  querySchema(): Promise<QuerySchema> {
    return readQuerySchema(this.engine);
  }

  close(): Promise<void> {
    return this.engine.close();
  }
}
