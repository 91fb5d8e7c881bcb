/** Actors that somebody watches for: their names steer recognition and resolution, and they have ids outside of the graph. */
import type { Actor } from "./actor.ts";
import { stableId } from "./ids.ts";
import type { Listed } from "./listed.ts";
import type { KnownAs } from "./name.ts";
import type { ActorType } from "./ontology.ts";

/** One actor of a list. */
export interface WatchEntry {
  /** Follows from its type and its `key` alone: the same actor on two lists has the same id. */
  readonly id: string;
  readonly type: ActorType;
  /** Names it is shown by: the first of the list in each script. */
  readonly knownAs: KnownAs;
  /** Every name in full, in either script; never empty. */
  readonly names: readonly string[];
  /** Names that others go by too: they count only where something else speaks for the actor. */
  readonly weakNames: readonly string[];
  /** `Q42`. */
  readonly wikidata: string | null;
  /** `NK-…` or what else OpenSanctions calls it. */
  readonly openSanctions: string | null;
  /** An address of http or https. */
  readonly url: string | null;
  /** What it is on the list for, as FollowTheMoney has it: `sanction`, `role.pep`. */
  readonly topics: readonly string[];
}

export interface WatchList {
  /** Follows from its title: a list that is added again replaces itself. */
  readonly id: string;
  readonly title: string;
  /** ISO 8601, UTC. */
  readonly addedAt: string;
  /** Who added it, where they said so. */
  readonly user: string | null;
}

/** A list that is there no longer: none of its entries, but that it was there. */
export interface RemovedWatchList extends WatchList {
  /** ISO 8601, UTC. */
  readonly removedAt: string;
  readonly removedBy: string | null;
}

/** An entry with the id of its list. */
export interface ListedEntry {
  readonly list: string;
  readonly entry: WatchEntry;
}

/** A list, how many actors it has, and how many of them documents name. */
export interface WatchListSummary extends WatchList {
  readonly entries: number;
  readonly found: number;
}

/** An entry of a list with the actor that documents name by it; null where none does. */
export interface WatchedActor {
  readonly entry: WatchEntry;
  readonly actor: Actor | null;
}

export interface WatchedPage {
  readonly rows: readonly WatchedActor[];
  readonly total: number;
}

export function watchListId(title: string): string {
  return stableId("w", title.normalize("NFC"));
}

/** What makes an entry the actor it is: an id from outside, or else its first name. */
export function watchEntryId({ type, wikidata, openSanctions, names }: Omit<WatchEntry, "id">): string {
  return stableId("a", type, `watched:${wikidata ?? openSanctions ?? names[0] ?? ""}`);
}

export function listedBy(list: string, { wikidata, openSanctions, url, topics }: WatchEntry): Listed {
  return {
    lists: [list],
    wikidata: given(wikidata),
    openSanctions: given(openSanctions),
    urls: given(url),
    topics,
  };
}

function given(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}
