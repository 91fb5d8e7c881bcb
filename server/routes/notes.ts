import { randomUUID } from "node:crypto";
import type { Note } from "../../graph/model/notebook.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import {
  addEntry,
  amendEntry,
  currentNotes,
  listedEntries,
  marksOf,
  placeOf,
  referentsOf,
} from "../../graph/store/notebook.ts";
import { actorsNow } from "./subgraphs.ts";
import type { EndpointHandlers } from "./endpoint.ts";

type Handlers = Pick<EndpointHandlers, "notes" | "noteMarks" | "addNote" | "changeNote">;

export function noteHandlers(store: GraphStore): Handlers {
  const listed = async () => currentNotes(store, await listedEntries(store, "note"));
  return {
    notes: async ({ query: { actor, other, offset, limit } }) => {
      const all = await listed();
      const asked = actor === undefined ? undefined : await placeAsked(store, actor, other);
      const own = asked === undefined ? all : all.filter((note) => placeOf(note)?.join(" ") === asked);
      return { notes: own.slice(offset, offset + limit), total: own.length };
    },
    noteMarks: async () => ({ marks: marksOf(await listed()) }),
    addNote: async ({ body: { about, text, user } }) => {
      const written = { about: await referentsOf(store, about), text };
      return current(store, await addEntry(store, "note", randomUUID(), user, written));
    },
    changeNote: async ({ params, body }) => current(store, await amendEntry(store, "note", params.id, () => body)),
  };
}

async function current(store: GraphStore, note: Note) {
  const [now] = await currentNotes(store, [note]);
  return now ?? { ...note, about: [] };
}

/** Actors that are one by now have the notes of one. */
async function placeAsked(store: GraphStore, actor: string, other: string | undefined): Promise<string> {
  const ids = other === undefined ? [actor] : [actor, other];
  return [...(await actorsNow(store, ids))].sort().join(" ");
}
