/**
 * The notebook: what people write down beside the graph and keep for each other. Whatever its kind, an entry has who and when,
 * is taken off its list and brought back, is exchanged between stores, and is no part of the graph's digest.
 */
import type { NamedView } from "./named-view.ts";
import type { SavedQuery } from "./saved-query.ts";

/** What all entries have in common. */
export interface Kept {
  readonly id: string;
  /** Who wrote it, as they call themselves. */
  readonly user: string;
  /** ISO 8601 times. */
  readonly at: string;
  readonly changedAt: string;
  /** Who changed it last: gave it other words, took it off its list, or brought it back. */
  readonly changedBy: string;
  /** When it was taken off its list, from where it can be brought back; null while it stands there. */
  readonly removed: string | null;
}

/**
 * An actor as an entry speaks of it: by the name that documents gave it most when it was written. A name's id keeps its meaning
 * for ever, so the entry follows that name through merges, splits and ingests; and where no document has the name any more,
 * `name` still says who was meant.
 */
export interface Referent {
  readonly id: string;
  readonly name: string;
}

/** A remark on an actor, or on what ties two. */
export interface Note extends Kept {
  /** One actor, or the two ends of a tie. Where the two have become one actor, it is a remark on that. */
  readonly about: readonly Referent[];
  readonly text: string;
}

/** How many actors a collection holds at most. More is a list to watch for, or a part of the graph. */
export const MOST_MEMBERS = 2000;

/** Actors under a title. */
export interface Collection extends Kept {
  readonly title: string;
  readonly notes: string | null;
  /** In the order in which they came. */
  readonly members: readonly Referent[];
}

/** By kind, what an entry is. */
export interface Notebook {
  readonly note: Note;
  readonly collection: Collection;
  readonly view: NamedView;
  readonly query: SavedQuery;
}

export type NotebookKind = keyof Notebook;

export const NOTEBOOK_KINDS = ["note", "collection", "view", "query"] as const satisfies readonly NotebookKind[];

/** An entry that says its kind, as it is exchanged. */
export type NotebookEntry = { [Kind in NotebookKind]: Notebook[Kind] & { readonly kind: Kind } }[NotebookKind];

/** What an entry says, without who and when. */
export type Written<Kind extends NotebookKind> = Omit<Notebook[Kind], keyof Kept>;

/** A referent with the actor that stands for it now; null where no document names it (any more). */
export interface KnownReferent extends Referent {
  readonly actor: string | null;
}

/** An entry with its referents as they are known now. */
export type CurrentNote = Omit<Note, "about"> & { readonly about: readonly KnownReferent[] };
export type CurrentCollection = Omit<Collection, "members"> & { readonly members: readonly KnownReferent[] };

/** How many notes there are on an actor, or on the tie of two. */
export interface NoteMark {
  /** Ids of actors, the lower first. */
  readonly about: readonly string[];
  readonly count: number;
}

/** Changed last first; of one moment in order of id, so that every store reads a notebook the same way. */
export function changedLastFirst(one: Kept, other: Kept): number {
  const [a, b] = [`${one.changedAt} ${one.id}`, `${other.changedAt} ${other.id}`];
  return a < b ? 1 : a > b ? -1 : 0;
}
