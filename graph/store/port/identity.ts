import type { CandidatePage } from "../../model/candidate.ts";
import type { Judgement } from "../../model/judgement.ts";
import type { Name, NameLink, NameResolution, NameUse } from "../../model/name.ts";
import type { Referent } from "../../model/notebook.ts";
import type { Page } from "./page.ts";

/** The names an actor was made of, and what joined them. */
export interface ActorNames {
  /** Most mentioned first. */
  readonly names: readonly Name[];
  /** The links between these names; what a person joined is not among them, see {@link IdentityStore.judgementsOf}. */
  readonly links: readonly NameLink[];
}

export interface CandidateOptions extends Page {
  /** Only pairs of which one or both are on a watch list. */
  readonly watched?: boolean;
}

/** Who is who: names, what resolution made of them, and what people judged. */
export interface IdentityStore {
  /** The number of the newest change of names, undefined where none came or went since they were last resolved. */
  namesDue(): Promise<number | undefined>;

  /** Every use of every name, to resolve them by. What one document says of a name comes in one piece. */
  nameUses(): AsyncIterable<NameUse>;

  /**
   * Makes actors of names: as resolution found, corrected by what people judged. Names that it does not speak of stay
   * actors of their own. Written in batches, after each of which all counts are right; stopped midway, names stay due.
   *
   * @param due what was due before the names were read, so that those of later changes stay due; what is due now, if left out
   */
  applyResolution(resolution: NameResolution, due?: number): Promise<void>;

  /**
   * Adds judgements to the ledger and does what they say, in one transaction: names move to their actors, and every count,
   * period, tie and weight follows. Those that are there already only pass on that they were undone. Ids that no name has
   * (yet) are kept: they take effect when the name has come and is resolved.
   */
  judge(judgements: readonly Judgement[]): Promise<void>;

  /** Takes all judgements of an action back. Returns how many; 0 where there is none that holds. */
  undo(action: string, at: string): Promise<number>;

  /** The whole ledger, newest first. */
  judgements(): Promise<readonly Judgement[]>;

  /** The judgements that speak of one of an actor's names, newest first. */
  judgementsOf(actor: string): Promise<readonly Judgement[]>;

  /** Pairs of actors that may be one and that nobody has decided on. */
  candidates(options: CandidateOptions): Promise<CandidatePage>;

  /** Throws `actor.not-found`. */
  namesOf(actor: string): Promise<ActorNames>;

  /** By id of an actor, of all its names the one that documents give it most. Ids of no actor are left out. */
  mainNames(actors: readonly string[]): Promise<ReadonlyMap<string, Referent>>;

  /** By id (of an actor, a name, a former actor): the id of the actor that it stands for now. Unknown ids are left out. */
  canonicalIds(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
