/** The activity log, read off what the store holds. */
import type { Activity, ActivityPage, Deed } from "../model/activity.ts";
import type { Judgement } from "../model/judgement.ts";
import type { Kept, Note } from "../model/notebook.ts";
import type { GraphStore, Page } from "./graph-store.ts";
import { currentNotes } from "./notebook.ts";

/** More than a store remembers. */
const ALL_INGESTS: Page = { offset: 0, limit: 1000 };

/** An activity whose note is not yet told of whom it speaks now: that is looked up for what is shown alone. */
type Line = Exclude<Activity, { readonly kind: "note" }> | (Deeds & { readonly kind: "note"; readonly note: Note });
type Deeds = Pick<Activity, "at" | "user" | "did">;

export async function activity(store: GraphStore, { offset, limit }: Page): Promise<ActivityPage> {
  const all = (await Promise.all([ingests(store), judgements(store), watchLists(store), notebook(store)])).flat();
  all.sort((a, b) => (a.at < b.at ? 1 : -Number(a.at > b.at)));
  const rows = await Promise.all(all.slice(offset, offset + limit).map((line) => shown(store, line)));
  return { total: all.length, rows };
}

async function shown(store: GraphStore, line: Line): Promise<Activity> {
  if (line.kind !== "note") return line;
  const [note] = await currentNotes(store, [line.note]);
  return { ...line, note: note ?? { ...line.note, about: [] } };
}

async function ingests(store: GraphStore): Promise<readonly Line[]> {
  const { rows } = await store.ingests(ALL_INGESTS);
  return rows.map((ingest) => ({
    kind: "ingest",
    at: ingest.finishedAt,
    user: ingest.user ?? null,
    did: "made",
    ingest,
  }));
}

/** Who took a decision back is not known. */
async function judgements(store: GraphStore): Promise<readonly Line[]> {
  const actions = new Map<string, [Judgement, ...Judgement[]]>();
  for (const judgement of await store.judgements()) {
    const there = actions.get(judgement.action);
    if (there === undefined) actions.set(judgement.action, [judgement]);
    else there.push(judgement);
  }
  return [...actions.values()].flatMap((own): readonly Line[] => {
    const [{ at, user, undone }] = own;
    const made: Line = { kind: "judgement", at, user, did: "made", judgements: own };
    return undone === null ? [made] : [{ ...made, at: undone, user: null, did: "removed" }, made];
  });
}

async function watchLists(store: GraphStore): Promise<readonly Line[]> {
  const [there, gone] = await Promise.all([store.watchLists(), store.removedWatchLists()]);
  const added = [...there, ...gone].map(({ id, title, addedAt, user }): Line => ({
    kind: "watch-list",
    at: addedAt,
    user,
    did: "made",
    list: { id, title },
  }));
  const removed = gone.map(({ id, title, removedAt, removedBy }): Line => ({
    kind: "watch-list",
    at: removedAt,
    user: removedBy,
    did: "removed",
    list: { id, title },
  }));
  return [...added, ...removed];
}

async function notebook(store: GraphStore): Promise<readonly Line[]> {
  const [notes, collections, views, queries] = await Promise.all([
    store.kept("note"),
    store.kept("collection"),
    store.kept("view"),
    store.kept("query"),
  ]);
  return [
    ...notes.flatMap((note) => deedsOn(note).map((deed): Line => ({ ...deed, kind: "note", note }))),
    ...collections.flatMap((collection) =>
      deedsOn(collection).map((deed): Line => ({ ...deed, kind: "collection", collection })),
    ),
    ...views.flatMap((view) => deedsOn(view).map((deed): Line => ({ ...deed, kind: "view", view }))),
    ...queries.flatMap((query) => deedsOn(query).map((deed): Line => ({ ...deed, kind: "query", query }))),
  ];
}

/** Its making, and its last change where there was one. */
function deedsOn({ at, user, changedAt, changedBy, removed }: Kept): readonly Deeds[] {
  const made = { at, user, did: "made" as Deed };
  if (changedAt === at) return [made];
  return [{ at: changedAt, user: changedBy, did: removed === null ? "changed" : "removed" }, made];
}
