/** People's notebook on its way into a store and out of it: signed, dated, and told of whom it speaks now. */
import { RawabitError } from "../model/errors.ts";
import type {
  Collection,
  CurrentCollection,
  CurrentNote,
  KnownReferent,
  Note,
  Notebook,
  NotebookKind,
  NoteMark,
  Referent,
  Written,
} from "../model/notebook.ts";
import { noSuchActor } from "./decide.ts";
import type { GraphStore } from "./graph-store.ts";

/** What somebody changes, and who: its words, whether it stands on its list, or both. */
export type Amendment<Kind extends NotebookKind> = Partial<Written<Kind>> & {
  readonly user: string;
  readonly removed?: boolean;
};

export async function addEntry<Kind extends NotebookKind>(
  store: GraphStore,
  kind: Kind,
  id: string,
  user: string,
  written: Written<Kind>,
): Promise<Notebook[Kind]> {
  const at = new Date().toISOString();
  // The compiler does not see that what is written and what is kept are together an entry of the kind.
  const entry = {
    id,
    ...written,
    user,
    at,
    changedAt: at,
    changedBy: user,
    removed: null,
  } as unknown as Notebook[Kind];
  await store.keep(kind, [entry]);
  return entry;
}

/**
 * Changes an entry by what it says now.
 *
 * @throws RawabitError `note.not-found` and the like
 */
export async function amendEntry<Kind extends NotebookKind>(
  store: GraphStore,
  kind: Kind,
  id: string,
  amendment: (entry: Notebook[Kind]) => Amendment<Kind>,
): Promise<Notebook[Kind]> {
  const changedAt = new Date().toISOString();
  const changed = await store.changeKept(kind, id, (entry) => {
    const { user, removed, ...words } = amendment(entry);
    const removal = removed === undefined ? {} : { removed: removed ? changedAt : null };
    return { ...entry, ...words, ...removal, changedAt, changedBy: user };
  });
  if (changed === undefined) throw noSuchEntry(kind);
  return changed;
}

/** The entries that stand on their list, changed last first. */
export async function listedEntries<Kind extends NotebookKind>(
  store: GraphStore,
  kind: Kind,
): Promise<readonly Notebook[Kind][]> {
  return (await store.kept(kind)).filter(({ removed }) => removed === null);
}

/** Throws `view.not-found` and the like; an entry that was taken off its list is still there for whoever has its id. */
export async function entryOf<Kind extends NotebookKind>(
  store: GraphStore,
  kind: Kind,
  id: string,
): Promise<Notebook[Kind]> {
  const entry = (await store.kept(kind)).find((one) => one.id === id);
  if (entry === undefined) throw noSuchEntry(kind);
  return entry;
}

/**
 * Actors as an entry speaks of them.
 *
 * @param ids of actors, names or former actors
 * @throws RawabitError `actor.not-found`
 */
export async function referentsOf(store: GraphStore, ids: readonly string[]): Promise<readonly Referent[]> {
  const now = await store.canonicalIds(ids);
  const names = await store.mainNames([...new Set(now.values())]);
  const referents = ids.map((id) => {
    const referent = names.get(now.get(id) ?? "");
    if (referent === undefined) throw noSuchActor(id);
    return [referent.id, referent] as const;
  });
  return [...new Map(referents).values()];
}

export async function currentNotes(store: GraphStore, notes: readonly Note[]): Promise<readonly CurrentNote[]> {
  const known = await knownReferents(
    store,
    notes.flatMap(({ about }) => about),
  );
  return notes.map((note) => ({ ...note, about: note.about.map(known) }));
}

export async function currentCollections(
  store: GraphStore,
  collections: readonly Collection[],
): Promise<readonly CurrentCollection[]> {
  const known = await knownReferents(
    store,
    collections.flatMap(({ members }) => members),
  );
  return collections.map((collection) => ({ ...collection, members: collection.members.map(known) }));
}

/** The actors of a collection, each once, in the order in which they came into it. */
export function actorsIn({ members }: CurrentCollection): readonly string[] {
  return [...new Set(members.flatMap(({ actor }) => actor ?? []))];
}

/**
 * Whom a note is about now: an actor, or the two ends of a tie, the lower id first. Undefined where that is not all known:
 * half of a tie is no place to show it at.
 */
export function placeOf({ about }: CurrentNote): readonly string[] | undefined {
  const actors = about.map(({ actor }) => actor);
  return actors.includes(null) ? undefined : [...new Set(actors as readonly string[])].sort();
}

/** How many of the notes are on each actor and on each tie. */
export function marksOf(notes: readonly CurrentNote[]): readonly NoteMark[] {
  const marks = new Map<string, NoteMark>();
  for (const about of notes.flatMap((note) => [placeOf(note) ?? []])) {
    if (about.length === 0) continue;
    const key = about.join(" ");
    marks.set(key, { about, count: (marks.get(key)?.count ?? 0) + 1 });
  }
  return [...marks.values()];
}

/** By an actor's id, or by both ids of a tie with a blank between them, the lower first: the notes there, the oldest first. */
export async function notesByPlace(store: GraphStore): Promise<ReadonlyMap<string, readonly CurrentNote[]>> {
  const places = new Map<string, CurrentNote[]>();
  for (const note of await currentNotes(store, await listedEntries(store, "note"))) {
    const place = placeOf(note)?.join(" ");
    if (place === undefined) continue;
    const there = places.get(place);
    if (there === undefined) places.set(place, [note]);
    else there.push(note);
  }
  for (const notes of places.values()) notes.sort((a, b) => (a.at < b.at ? -1 : 1));
  return places;
}

async function knownReferents(
  store: GraphStore,
  referents: readonly Referent[],
): Promise<(referent: Referent) => KnownReferent> {
  const now = await store.canonicalIds(referents.map(({ id }) => id));
  return (referent) => ({ ...referent, actor: now.get(referent.id) ?? null });
}

function noSuchEntry(kind: NotebookKind): RawabitError {
  const words = { note: "note", collection: "collection", view: "view", query: "saved query" };
  return new RawabitError(
    `${kind}.not-found`,
    `There is no ${words[kind]} with this id. Ask whoever sent the link for another one.`,
  );
}
