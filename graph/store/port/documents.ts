import type { Document, DocumentCopy, FoundDocument, Origin, RemovedPiece } from "../../model/document.ts";
import type { NamingDocument } from "../../model/evidence.ts";
import type { Span } from "../../model/mention.ts";
import type { PreparedDocument } from "../../model/prepared-document.ts";

export interface MergeReport {
  readonly added: number;
  /** Already there with the same content; possibly completed with a date or source they lacked. */
  readonly known: number;
}

/** A document that may be the same article as one that has some of its keys. */
export interface ArticleCandidate extends Pick<Document, "id" | "title" | "text"> {
  /** Those of the keys asked for that it has. */
  readonly keys: readonly number[];
}

/** A document with the places of its mentions, for reading. Offsets count in the document's text. */
export interface ReadableDocument {
  readonly document: Document;
  readonly origins: readonly Origin[];
  readonly removed: readonly RemovedPiece[];
  /** All others that are one article with it, the one that counts first, then the earliest. */
  readonly copies: readonly DocumentCopy[];
  readonly mentions: readonly (Span & { readonly actor: string })[];
}

/** Documents: what is written of them, and each by itself. */
export interface DocumentStore {
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

  /** Documents that have one of these keys. Of a crowd under one key only some. */
  articleCandidates(keys: readonly number[]): Promise<readonly ArticleCandidate[]>;

  /** Of the documents those that are copies, each with the one that counts for it. */
  countedFor(ids: readonly string[]): Promise<ReadonlyMap<string, DocumentCopy>>;

  document(id: string): Promise<ReadableDocument | undefined>;

  /** Those of the documents that are there, by id, without their texts. */
  documentHeads(ids: readonly string[]): Promise<ReadonlyMap<string, Omit<Document, "text">>>;

  /** The documents that name one of the actors, or anybody, in order of id and without holding them all in memory. */
  documentsNaming(actors?: readonly string[]): AsyncIterable<NamingDocument>;
}
