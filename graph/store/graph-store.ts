import type { Actor } from "../model/actor.ts";
import type { CandidatePage } from "../model/candidate.ts";
import type { CoMention, CompanionPage } from "../model/co-mention.ts";
import type { Level } from "../model/filter.ts";
import type { Document, DocumentCopy, FoundDocument, Origin, RemovedPiece } from "../model/document.ts";
import type { Evidence, EvidencePage, NamingDocument } from "../model/evidence.ts";
import type { Judgement } from "../model/judgement.ts";
import type { Span } from "../model/mention.ts";
import type { IngestPage, IngestRecord } from "../model/ingest-record.ts";
import type { Name, NameLink, NameResolution, NameUse } from "../model/name.ts";
import type { MentionChange } from "../mentions/mention-rows.ts";
import type { Notebook, NotebookKind, Referent } from "../model/notebook.ts";
import type { ActorType, RelationType } from "../model/ontology.ts";
import type { PreparedDocument } from "../model/prepared-document.ts";
import type { QueryLimits, QueryPart, QueryResult } from "../model/query.ts";
import type { QuerySchema } from "../model/query-schema.ts";
import type { CitedRelation, Polarity, Relation, RelationEnds } from "../model/relation.ts";
import type { EvidenceOrder, RelationEvidencePage } from "../model/relation-evidence.ts";
import type { GraphStats } from "../model/stats.ts";
import type { LimitedSubgraph } from "../model/subgraph.ts";
import type { Tie } from "../model/tie.ts";
import type {
  ListedEntry,
  RemovedWatchList,
  WatchedPage,
  WatchEntry,
  WatchList,
  WatchListSummary,
} from "../model/watch-list.ts";

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

export interface SubgraphFilter extends RelationFilter {
  /** The actors with the most mentions are taken first. */
  readonly limit: number;
  readonly types?: readonly ActorType[];
  /** Ties of fewer sentences are left out, and so are actors left without any. */
  readonly minSentences?: number;
}

export interface CompanionOptions extends Page {
  readonly level: Level;
  readonly types?: readonly ActorType[];
}

export interface RelationFilter {
  /** All types where it is not given. */
  readonly relations?: readonly RelationType[];
}

export interface RelationEvidencePageOptions extends Page {
  /** The newest first, or those read most surely. */
  readonly order: EvidenceOrder;
  /** Only sentences that say it so. */
  readonly polarity?: Polarity;
}

export interface NeighbourhoodOptions extends RelationFilter {
  /** Neighbours beyond this many are left out, weakest tie first. */
  readonly limit: number;
  readonly types?: readonly ActorType[];
}

/** A document that may be the same article as one that has some of its keys. */
export interface ArticleCandidate extends Pick<Document, "id" | "title" | "text"> {
  /** Those of the keys asked for that it has. */
  readonly keys: readonly number[];
}

/** A document with the places of its mentions, for reading. Offsets count in the document's text. */
/** Where a sentence stands. */
export interface SentencePlace {
  readonly document: string;
  /** Its number among all sentences of the document, from 0. */
  readonly index: number;
}

export interface ReadableDocument {
  readonly document: Document;
  readonly origins: readonly Origin[];
  readonly removed: readonly RemovedPiece[];
  /** All others that are one article with it, the one that counts first, then the earliest. */
  readonly copies: readonly DocumentCopy[];
  readonly mentions: readonly (Span & { readonly actor: string })[];
}

/** A document, and whether a name of a watch list was found in it. */
export interface RecognisedDocument {
  readonly document: Document;
  readonly watched: boolean;
}

/** The names an actor was made of, and what joined them. */
export interface ActorNames {
  /** Most mentioned first. */
  readonly names: readonly Name[];
  /** The links between these names; what a person joined is not among them, see {@link GraphStore.judgementsOf}. */
  readonly links: readonly NameLink[];
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
   *
   * Of documents that are the same article (`sameAs`) one counts, chosen by what they are and never by which came first;
   * the others have its id as `duplicateOf`, and no sentences.
   */
  mergeDocuments(batch: readonly PreparedDocument[]): Promise<MergeReport>;

  /**
   * Gives documents that are there already the date, source, byline, address or origin they lacked. Those that are not there are
   * passed over. What {@link mergeDocuments} does for known documents, without recognising their names again.
   */
  completeDocuments(documents: readonly FoundDocument[]): Promise<void>;

  /** Removes documents and what stood on them alone; a copy of one that goes counts in its place. Unknown ids are passed over. Returns how many were removed. */
  removeDocuments(ids: readonly string[]): Promise<number>;

  /** Those of the ids that are in the graph. */
  knownDocuments(ids: readonly string[]): Promise<ReadonlySet<string>>;

  /** Whether names came or went since they were last resolved. */
  namesAreDue(): Promise<boolean>;

  /** Every use of every name, to resolve them by. What one document says of a name comes in one piece. */
  nameUses(): AsyncIterable<NameUse>;

  /**
   * Makes actors of names: as resolution found, corrected by what people judged. Names that it does not speak of stay
   * actors of their own. Written in batches, after each of which all counts are right; stopped midway, names stay due.
   */
  applyResolution(resolution: NameResolution): Promise<void>;

  /**
   * Adds judgements to the ledger and does what they say, in one transaction: names move to their actors, and every count,
   * period, tie and weight follows. Those that are there already only pass on that they were undone. Ids that no name has
   * (yet) are kept: they take effect when the name has come and is resolved.
   */
  judge(judgements: readonly Judgement[]): Promise<void>;

  /** Takes all judgements of an action back. Returns how many; 0 where there is none that holds. */
  undo(action: string, at: string): Promise<number>;

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

  /** The number of the newest change of watch lists where documents were not yet recognised with it. */
  recognitionIsDue(): Promise<number | undefined>;

  /** All documents, copies too, with whether a name of a watch list was found in them. */
  recognisedDocuments(): AsyncIterable<RecognisedDocument>;

  /** Puts what was recognised anew in place of what was before, all or nothing. */
  replaceRecognised(documents: readonly PreparedDocument[]): Promise<void>;

  /** Documents are recognised with the lists as of this change. */
  markRecognised(change: number): Promise<void>;

  /** The whole ledger, newest first. */
  judgements(): Promise<readonly Judgement[]>;

  /** The judgements that speak of one of an actor's names, newest first. */
  judgementsOf(actor: string): Promise<readonly Judgement[]>;

  /** Pairs of actors that may be one and that nobody has decided on. */
  candidates(page: Page): Promise<CandidatePage>;

  /** Throws `actor.not-found`. */
  namesOf(actor: string): Promise<ActorNames>;

  /** By id of an actor, of all its names the one that documents give it most. Ids of no actor are left out. */
  mainNames(actors: readonly string[]): Promise<ReadonlyMap<string, Referent>>;

  /** By id (of an actor, a name, a former actor): the id of the actor that it stands for now. Unknown ids are left out. */
  canonicalIds(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;

  /** By id, as in {@link canonicalIds}: the actor that it stands for now. */
  actorsOf(ids: readonly string[]): Promise<ReadonlyMap<string, Actor>>;

  /** Documents that have one of these keys. Of a crowd under one key only some. */
  articleCandidates(keys: readonly number[]): Promise<readonly ArticleCandidate[]>;

  /** Of the documents those that are copies, each with the one that counts for it. */
  countedFor(ids: readonly string[]): Promise<ReadonlyMap<string, DocumentCopy>>;

  /** Keeps what an ingest did. The oldest records are forgotten. They are no part of the graph's digest. */
  recordIngest(record: IngestRecord): Promise<void>;

  /** What the last ingests did, newest first. */
  ingests(page: Page): Promise<IngestPage>;

  /** Keeps entries of the notebook in place of those with the same ids. They are no part of the graph's digest. */
  keep<Kind extends NotebookKind>(kind: Kind, entries: readonly Notebook[Kind][]): Promise<void>;

  /** All entries of a kind, removed ones too, changed last first. */
  kept<Kind extends NotebookKind>(kind: Kind): Promise<readonly Notebook[Kind][]>;

  /** Changes an entry as it is now, whoever else changes it. Undefined where there is none with this id. */
  changeKept<Kind extends NotebookKind>(
    kind: Kind,
    id: string,
    change: (entry: Notebook[Kind]) => Notebook[Kind],
  ): Promise<Notebook[Kind] | undefined>;

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

  /** Who is named together with an actor at a level, most often first. Hidden actors are left out. */
  companions(actor: string, options: CompanionOptions): Promise<CompanionPage>;

  /** How often two actors are named together, at each level from sentences to documents. */
  coMentions(source: string, target: string): Promise<readonly CoMention[]>;

  /** What the news states of an actor and others, most often stated first. */
  relationsOf(actor: string, filter?: RelationFilter): Promise<readonly Relation[]>;

  /** What the news states between these actors, most often stated first. */
  relationsAmong(ids: readonly string[], filter?: RelationFilter): Promise<readonly Relation[]>;

  /** The same with what each of their sentences says, in order of their ends and types. */
  citedRelationsAmong(ids: readonly string[]): Promise<readonly CitedRelation[]>;

  /** By the id of a sentence that of its document. Unknown ids are left out. */
  documentsOfSentences(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;

  /** The sentences that state a relation, with their places in it. */
  relationEvidence(relation: RelationEnds, page: RelationEvidencePageOptions): Promise<RelationEvidencePage>;

  /** The sentences that name all of the given actors (one actor: its mentions; two: a tie), newest first. */
  evidence(actors: readonly string[], page: Page): Promise<EvidencePage>;

  /** The ids of the actors that somebody hid, in order. */
  hiddenActors(): Promise<readonly string[]>;

  /** Sentences by their documents and their numbers in these, in the order asked for, with the mentions of the given actors. */
  evidenceAt(places: readonly SentencePlace[], actors: readonly string[]): Promise<readonly Evidence[]>;

  /**
   * Every mention, in parts, see `MentionTable`. What is written meanwhile may be missing; it is part of what
   * {@link mentionsSince} gives for the number of any of these parts.
   */
  allMentions(): AsyncIterable<MentionChange>;

  /** What changed after the change of a number, as of now; undefined where that is too long ago to be remembered. */
  mentionsSince(change: number): Promise<MentionChange | undefined>;

  /** Everything, in order of id, without holding it all in memory. */
  actors(): AsyncIterable<Actor>;
  ties(): AsyncIterable<Tie>;
  relations(): AsyncIterable<CitedRelation>;

  /** The documents that name one of the actors, or anybody, in order of id and without holding them all in memory. */
  documentsNaming(actors?: readonly string[]): AsyncIterable<NamingDocument>;

  /**
   * A user's own Cypher, read-only whatever it says. Throws `query.invalid`, `query.refused`, `query.timeout`, and
   * `query.cancelled` once the signal is given: the engine stops working on it then.
   */
  query(
    cypher: string,
    parameters: Readonly<Record<string, unknown>>,
    limits: QueryLimits,
    signal?: AbortSignal,
  ): Promise<QueryResult>;

  /** As {@link query}, piece by piece, at the pace at which the pieces are taken. */
  streamQuery(
    cypher: string,
    parameters: Readonly<Record<string, unknown>>,
    limits: QueryLimits,
    signal?: AbortSignal,
  ): AsyncIterable<QueryPart>;

  /** What there is to ask for, as the graph stands now. */
  querySchema(): Promise<QuerySchema>;

  close(): Promise<void>;
}
