import type { EvidenceOrder } from "../../model/evidence.ts";
import type { RelationEvidencePage } from "../../model/relation-evidence.ts";
import type { CitedRelation, Polarity, RelationEnds } from "../../model/relation.ts";
import type { Page } from "./page.ts";

export interface RelationEvidencePageOptions extends Page {
  /** The newest first; or those read most surely, of these the newest. */
  readonly order: EvidenceOrder;
  /** Only sentences that say it so. */
  readonly polarity?: Polarity;
  /** Which documents count, by id; all where it is not given. */
  readonly counts?: (document: string) => boolean;
}

/** What the news states between actors. */
export interface RelationStore {
  /** What the news states of an actor and others, in order of their ends and types. */
  citedRelationsOf(actor: string): Promise<readonly CitedRelation[]>;

  /** What the news states between these actors, in order of their ends and types. */
  citedRelationsAmong(ids: readonly string[]): Promise<readonly CitedRelation[]>;

  /** By the id of a sentence that of its document. Unknown ids are left out. */
  documentsOfSentences(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;

  /** The sentences that state a relation, with their places in it. */
  relationEvidence(relation: RelationEnds, page: RelationEvidencePageOptions): Promise<RelationEvidencePage>;

  /** All, in order of their ends, without holding them all in memory. */
  relations(): AsyncIterable<CitedRelation>;
}
