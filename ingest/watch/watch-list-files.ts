/** Adding and removing watch lists, and making the change true in the graph at once. */
import { basename } from "node:path";
import { RawabitError } from "../../graph/model/errors.ts";
import type { ActorType } from "../../graph/model/ontology.ts";
import { watchListId, type WatchListSummary } from "../../graph/model/watch-list.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { applyWatchLists } from "./apply-watch-lists.ts";
import { readWatchList } from "./read/read-watch-list.ts";

/** The file of a list, and what to call it. */
export interface WatchListFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The file's name without folder and ending where it is not given. */
  readonly title?: string | undefined;
  /** The type of rows that say none. */
  readonly type?: ActorType | undefined;
  /** Who adds it. */
  readonly user?: string | undefined;
}

export interface AddedWatchList {
  readonly list: WatchListSummary;
  /** A list of this title was there, and is replaced. */
  readonly replaced: boolean;
  readonly passedOver: Readonly<Record<string, number>>;
}

/** Names a store looks for in every text; a run must hold them all in memory, in each thread. */
const MOST_NAMES = 200_000;

/** Throws what reading a list throws, before anything is written. */
export async function addWatchList(
  store: GraphStore,
  { name, bytes, title = titleOf(name), type, user }: WatchListFile,
  onProgress?: (done: number) => void,
): Promise<AddedWatchList> {
  const { entries, passedOver } = readWatchList(name, bytes, type);
  const id = watchListId(title);
  const others = (await store.watchEntries()).filter(({ list }) => list !== id).map(({ entry }) => entry);
  const names = [...others, ...entries].reduce((sum, one) => sum + one.names.length + one.weakNames.length, 0);
  if (names > MOST_NAMES) {
    throw new RawabitError(
      "input.too-large",
      `With ${name} the watch lists would have ${names} names, which is more than ${MOST_NAMES}; remove another list first.`,
    );
  }
  const replaced = (await store.watchLists()).some((list) => list.id === id);
  await store.addWatchList({ id, title, addedAt: new Date().toISOString(), user: user ?? null }, entries);
  await applyWatchLists(store, onProgress);
  const list = (await store.watchLists()).find((one) => one.id === id);
  if (list === undefined) throw new RawabitError("watch-list.not-found", `The list “${title}” was removed meanwhile.`);
  return { list, replaced, passedOver };
}

/** @throws RawabitError `watch-list.not-found` */
export async function removeWatchList(
  store: GraphStore,
  id: string,
  user: string | null = null,
  onProgress?: (done: number) => void,
): Promise<void> {
  if (!(await store.removeWatchList(id, { at: new Date().toISOString(), user }))) {
    throw new RawabitError("watch-list.not-found", `There is no watch list ${id} in the store.`);
  }
  await applyWatchLists(store, onProgress);
}

export function titleOf(file: string): string {
  return basename(file).replace(/\.(?:ftm\.json|jsonl?|ndjson|csv|tsv|txt)$/iu, "");
}
