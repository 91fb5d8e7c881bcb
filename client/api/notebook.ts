/** Notes, collections and the activity log: asking for them and changing them. */
import { infiniteQueryOptions, queryOptions, type QueryClient } from "@tanstack/react-query";
import type { CurrentCollection, CurrentNote } from "../../graph/model/notebook.ts";
import { call } from "./call.ts";

/** Of a list that grows, so many come at once. */
const PAGE = 30;
/** More notes than anybody reads on one actor. */
const MOST_NOTES = 200;

/** Notes on an actor, or on what ties two. */
export const notesOnQuery = (about: readonly string[]) =>
  queryOptions({
    queryKey: ["notes", "on", about],
    queryFn: async ({ signal }) => {
      const [actor, other] = about;
      const query = { actor, limit: MOST_NOTES, ...(other === undefined ? {} : { other }) };
      return (await call("notes", { query }, signal)).notes;
    },
  });

/** All notes, changed last first. */
export const notesQuery = infiniteQueryOptions({
  queryKey: ["notes", "all"],
  queryFn: ({ signal, pageParam }) => call("notes", { query: { offset: pageParam, limit: PAGE } }, signal),
  initialPageParam: 0,
  getNextPageParam: ({ total }, pages) => next(total, pages.length),
});

/** By an actor's id, or by both ids of a tie with a blank between them, how many notes there are. */
export const noteMarksQuery = queryOptions({
  queryKey: ["notes", "marks"],
  queryFn: async ({ signal }): Promise<ReadonlyMap<string, number>> => {
    const { marks } = await call("noteMarks", {}, signal);
    return new Map(marks.map(({ about, count }) => [about.join(" "), count]));
  },
});

/** Who writes; nothing where they did not say. */
export function writer(user: string): { readonly user?: string } {
  return user.trim() === "" ? {} : { user };
}

export async function addNote(
  client: QueryClient,
  { about, text, user }: { readonly about: readonly string[]; readonly text: string; readonly user: string },
): Promise<void> {
  await call("addNote", { body: { about: [...about], text, ...writer(user) } });
  await noteChanged(client);
}

export async function changeNote(
  client: QueryClient,
  id: CurrentNote["id"],
  change: { readonly text?: string; readonly removed?: boolean; readonly user: string },
): Promise<void> {
  const { user, ...rest } = change;
  await call("changeNote", { params: { id }, body: { ...rest, ...writer(user) } });
  await noteChanged(client);
}

async function noteChanged(client: QueryClient): Promise<void> {
  await Promise.all([client.invalidateQueries({ queryKey: ["notes"] }), activityChanged(client)]);
}

export const collectionsQuery = queryOptions({
  queryKey: ["collections"],
  queryFn: async ({ signal }) => (await call("collections", {}, signal)).collections,
});

export async function addCollection(
  client: QueryClient,
  made: { readonly title: string; readonly notes: string; readonly actors: readonly string[]; readonly user: string },
): Promise<CurrentCollection> {
  const { title, notes, actors, user } = made;
  const body = { title, notes: notes.trim() === "" ? null : notes, actors: [...actors], ...writer(user) };
  const collection = await call("addCollection", { body });
  await collectionChanged(client);
  return collection;
}

export interface CollectionChange {
  readonly title?: string;
  readonly notes?: string | null;
  readonly add?: readonly string[];
  readonly leaveOut?: readonly string[];
  readonly removed?: boolean;
  readonly user: string;
}

export async function changeCollection(
  client: QueryClient,
  id: CurrentCollection["id"],
  { user, add, leaveOut, ...change }: CollectionChange,
): Promise<void> {
  const members = { ...(add && { add: [...add] }), ...(leaveOut && { leaveOut: [...leaveOut] }) };
  await call("changeCollection", { params: { id }, body: { ...change, ...members, ...writer(user) } });
  await collectionChanged(client);
}

async function collectionChanged(client: QueryClient): Promise<void> {
  // What is counted under a filter may have been asked by the collection.
  void client.invalidateQueries({ predicate: ({ queryKey }) => /"(?:list|notList)":/.test(JSON.stringify(queryKey)) });
  void client.invalidateQueries({ queryKey: ["facets"] });
  await Promise.all([client.invalidateQueries(collectionsQuery), activityChanged(client)]);
}

/** What was done, newest first. */
export const activityQuery = infiniteQueryOptions({
  queryKey: ["activity"],
  queryFn: ({ signal, pageParam }) => call("activity", { query: { offset: pageParam, limit: PAGE } }, signal),
  initialPageParam: 0,
  getNextPageParam: ({ total }, pages) => next(total, pages.length),
  // Others read news in and decide things too.
  staleTime: 0,
});

export async function activityChanged(client: QueryClient): Promise<void> {
  await client.invalidateQueries({ queryKey: activityQuery.queryKey });
}

function next(total: number, pages: number): number | undefined {
  return pages * PAGE < total ? pages * PAGE : undefined;
}
