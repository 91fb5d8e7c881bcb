import type { Actor } from "../../model/actor.ts";
import type { ActorType } from "../../model/ontology.ts";
import type { Tie } from "../../model/tie.ts";

export interface SearchOptions {
  readonly limit: number;
  readonly types?: readonly ActorType[];
}

/** Actors and the ties between them. */
export interface ActorStore {
  /** Actors one of whose names contains the words of `text`, whichever script and diacritics; best first. */
  searchActors(text: string, options: SearchOptions): Promise<readonly Actor[]>;

  actor(id: string): Promise<Actor | undefined>;

  /** By id, as in {@link canonicalIds}: the actor that it stands for now. */
  actorsOf(ids: readonly string[]): Promise<ReadonlyMap<string, Actor>>;

  /** The ids of the actors that somebody hid, in order. */
  hiddenActors(): Promise<readonly string[]>;

  /** All, in order of id, without holding them all in memory. */
  actors(): AsyncIterable<Actor>;

  /** The ties among these actors. */
  tiesAmong(ids: readonly string[]): Promise<readonly Tie[]>;

  /** All, in order of their ends, as {@link actors}. */
  ties(): AsyncIterable<Tie>;
}
