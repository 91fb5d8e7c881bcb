/** The entries of all watch lists as actors: what two lists say of one actor, taken together. */
import { Partition } from "../../../graph/algorithms/partition.ts";
import { byCodeUnit } from "../../../graph/model/by-code-unit.ts";
import type { KnownAs, WatchedName } from "../../../graph/model/name.ts";
import type { ActorType } from "../../../graph/model/ontology.ts";
import { allListed, type Listed } from "../../../graph/model/listed.ts";
import { listedBy, type ListedEntry } from "../../../graph/model/watch-list.ts";
import { nameForm } from "./name-id.ts";

export interface WatchedActor {
  /** The least of its entries' ids. */
  readonly id: string;
  readonly type: ActorType;
  readonly names: readonly string[];
  readonly weakNames: readonly string[];
  readonly watched: WatchedName;
}

/**
 * Two entries of one list are never one actor. Entries of two lists are one where they have an id from outside in common, or
 * a name that nobody else has on either list, and nothing contradicts: no other id of one kind, no other entry of a list.
 */
export function watchedActors(entries: readonly ListedEntry[]): readonly WatchedActor[] {
  const sorted = entries.toSorted((a, b) => byCodeUnit(a.entry.id, b.entry.id) || byCodeUnit(a.list, b.list));
  const partition = new Partition(sorted.length);
  const join = (left: number, right: number): void => {
    const together = [...partition.membersOf(left), ...partition.membersOf(right)].flatMap((at) => sorted[at] ?? []);
    if (partition.rootOf(left) !== partition.rootOf(right) && mayBeOne(together)) partition.join(left, right);
  };
  for (const own of sharing(sorted, idsOf)) for (const other of own.slice(1)) join(own[0] ?? other, other);
  for (const own of sharing(sorted, formsOf)) {
    const isClear = new Set(own.map((at) => sorted[at]?.list)).size === own.length;
    if (isClear) for (const other of own.slice(1)) join(own[0] ?? other, other);
  }
  return Array.from(partition.groups(), (group) => actorOf(group.flatMap((at) => sorted[at] ?? [])));
}

/** The groups of entries that share a key, in order of the keys. */
function sharing(
  entries: readonly ListedEntry[],
  keysOf: (entry: ListedEntry["entry"]) => readonly string[],
): readonly (readonly number[])[] {
  const byKey = new Map<string, number[]>();
  for (const [at, { entry }] of entries.entries()) {
    for (const key of new Set(keysOf(entry))) byKey.set(key, [...(byKey.get(key) ?? []), at]);
  }
  return [...byKey]
    .filter(([, own]) => own.length > 1)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, own]) => own);
}

function idsOf({ id, type, wikidata, openSanctions }: ListedEntry["entry"]): readonly string[] {
  return [id, ...[wikidata, openSanctions].flatMap((outside) => (outside === null ? [] : [`${type} ${outside}`]))];
}

function formsOf({ type, names }: ListedEntry["entry"]): readonly string[] {
  return names.map((name) => `${type} ${nameForm(name)}`);
}

function mayBeOne(entries: readonly ListedEntry[]): boolean {
  const ids = (idOf: (entry: ListedEntry["entry"]) => string | null): number =>
    new Set(entries.map(({ entry }) => idOf(entry)).filter((id) => id !== null)).size;
  const lists = new Map(entries.map(({ list, entry }) => [`${list} ${entry.id}`, list]));
  return (
    ids(({ wikidata }) => wikidata) <= 1 &&
    ids(({ openSanctions }) => openSanctions) <= 1 &&
    new Set(lists.values()).size === lists.size
  );
}

function actorOf(entries: readonly ListedEntry[]): WatchedActor {
  const all = entries.map(({ entry }) => entry);
  const names = [...new Set(all.flatMap((entry) => entry.names))];
  return {
    id: all[0]?.id ?? "",
    type: all[0]?.type ?? "ORG",
    names,
    weakNames: [...new Set(all.flatMap(({ weakNames }) => weakNames))].filter((name) => !names.includes(name)),
    watched: {
      knownAs: all.reduceRight<KnownAs>((shown, { knownAs }) => ({ ...shown, ...knownAs }), {}),
      listed: allListed(entries.map(({ list, entry }) => listedBy(list, entry))) ?? NOWHERE,
      entries: [...new Set(all.map(({ id }) => id))],
    },
  };
}

const NOWHERE: Listed = { lists: [], wikidata: [], openSanctions: [], urls: [], topics: [] };
