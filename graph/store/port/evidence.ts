import type { MentionChange } from "../../mentions/mention-rows.ts";
import type { Evidence, EvidenceOrder, EvidencePage } from "../../model/evidence.ts";
import type { Page } from "./page.ts";

/** Where a sentence stands. */
export interface SentencePlace {
  readonly document: string;
  /** Its number among all sentences of the document, from 0. */
  readonly index: number;
}

export interface EvidencePageOptions extends Page {
  /** The newest first where it is not given. */
  readonly order?: EvidenceOrder;
}

/** The mentions that everything is counted from, and the sentences they stand in. */
export interface EvidenceStore {
  /** The sentences that name all of the given actors (one actor: its mentions; two: a tie), newest or strongest first. */
  evidence(actors: readonly string[], page: EvidencePageOptions): Promise<EvidencePage>;

  /** Sentences by their documents and their numbers in these, in the order asked for, with the mentions of the given actors. */
  evidenceAt(places: readonly SentencePlace[], actors: readonly string[]): Promise<readonly Evidence[]>;

  /**
   * The same places, those first whose sentences say the most of the given actors, see `evidenceStrength`; of equals in the
   * order in which they came.
   */
  strongestFirst(places: readonly SentencePlace[], actors: readonly string[]): Promise<readonly SentencePlace[]>;

  /**
   * Every mention, in parts, see `MentionTable`. What is written meanwhile may be missing; it is part of what
   * {@link mentionsSince} gives for the number of any of these parts.
   */
  allMentions(): AsyncIterable<MentionChange>;

  /** What changed after the change of a number, as of now; undefined where that is too long ago to be remembered. */
  mentionsSince(change: number): Promise<MentionChange | undefined>;
}
