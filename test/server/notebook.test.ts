import { describe, expect, it } from "@jest/globals";
import request from "supertest";
import { activityPageSchema } from "../../graph/contract/activity.ts";
import {
  collectionListSchema,
  currentCollectionSchema,
  currentNoteSchema,
  noteMarksSchema,
  notePageSchema,
} from "../../graph/contract/notebook.ts";
import type { CurrentCollection, CurrentNote, NoteMark } from "../../graph/model/notebook.ts";
import { ACTORS } from "./support/news-graph.ts";
import { app, startSession } from "./support/session.ts";

const { layla, karim } = ACTORS;
const MISSING = "00000000-0000-4000-8000-000000000000";

startSession({ fresh: true });

async function posted(path: string, body: object, status = 200): Promise<unknown> {
  return (await request(app).post(`/api/v1${path}`).send(body).expect(status)).body as unknown;
}
async function got(path: string): Promise<unknown> {
  return (await request(app).get(`/api/v1${path}`).expect(200)).body as unknown;
}
const addNote = async (about: readonly string[], text: string, more: object = {}): Promise<CurrentNote> =>
  currentNoteSchema.parse(await posted("/notes", { about, text, ...more }));
const notes = async (query = ""): Promise<readonly string[]> =>
  notePageSchema.parse(await got(`/notes${query}`)).notes.map(({ text }) => text);
const marks = async (): Promise<readonly NoteMark[]> => noteMarksSchema.parse(await got("/notes/marks")).marks;
const collection = async (path: string, body: object): Promise<CurrentCollection> =>
  currentCollectionSchema.parse(await posted(`/collections${path}`, body));
const actorsOf = ({ members }: CurrentCollection) => members.map(({ actor }) => actor);
const ends = [layla.id, karim.id].sort();

async function merge(): Promise<{ readonly actor: string; readonly action: string }> {
  const decisions = [{ verdict: "positive", left: layla.id, right: karim.id }];
  return (await posted("/judgements", { decisions })) as { actor: string; action: string };
}

describe("notes", () => {
  it("are written on an actor or a tie, read by it, changed, taken away and brought back", async () => {
    const hostile = '<img src=x onerror="alert(1)">\n\nفقرة ثانية';
    const own = await addNote([layla.id], hostile, { user: "ناديا" });
    expect(own).toMatchObject({ text: hostile, user: "ناديا", changedBy: "ناديا", removed: null });
    expect(own.about).toMatchObject([{ actor: layla.id }]);
    await addNote([karim.id, layla.id], "Met twice.");
    expect(await notes(`?actor=${layla.id}`)).toEqual([hostile]);
    expect(await notes(`?actor=${karim.id}`)).toEqual([]);
    expect(await notes(`?actor=${layla.id}&other=${karim.id}`)).toEqual(["Met twice."]);
    expect(await notes("?limit=1")).toEqual(["Met twice."]);
    expect(await marks()).toEqual([
      { about: ends, count: 1 },
      { about: [layla.id], count: 1 },
    ]);
    const changed = currentNoteSchema.parse(await posted(`/notes/${own.id}`, { text: "Better.", user: "Sami" }));
    expect(changed).toMatchObject({ text: "Better.", user: "ناديا", changedBy: "Sami", at: own.at });
    await posted(`/notes/${own.id}`, { removed: true });
    expect(await notes(`?actor=${layla.id}`)).toEqual([]);
    await posted(`/notes/${own.id}`, { removed: false });
    expect(await notes(`?actor=${layla.id}`)).toEqual(["Better."]);
  });

  it("go with those they are about when these become one, and come apart with them", async () => {
    await addNote([layla.id], "On her.");
    await addNote([layla.id, karim.id], "On both.");
    const { actor, action } = await merge();
    expect(new Set(await notes(`?actor=${actor}`))).toEqual(new Set(["On her.", "On both."]));
    expect(await marks()).toEqual([{ about: [actor], count: 2 }]);
    await posted("/judgements/undo", { action });
    expect(await notes(`?actor=${layla.id}`)).toEqual(["On her."]);
    expect(await notes(`?actor=${karim.id}&other=${layla.id}`)).toEqual(["On both."]);
  });

  it("are refused on nobody, on a tie with oneself, empty, or with text that turns others around", async () => {
    await posted("/notes", { about: ["a-00000000000000000000"], text: "Who?" }, 404);
    for (const body of [
      { about: [], text: "Nobody." },
      { about: [layla.id, layla.id], text: "Oneself." },
      { about: [layla.id], text: " \n " },
      { about: [layla.id], text: "\u202Ereversed" },
      { about: [layla.id], text: "a".repeat(10_001) },
    ])
      await posted("/notes", body, 400);
    await posted(`/notes/${MISSING}`, { text: "None." }, 404);
    await request(app).get(`/api/v1/notes?other=${karim.id}`).expect(400);
  });
});

describe("collections", () => {
  it("take actors in and let them go, are renamed, taken off the list and brought back", async () => {
    const made = await collection("", { title: "  المبعوثون ", actors: [karim.id] });
    expect(made).toMatchObject({ title: "المبعوثون", notes: null, user: "local" });
    expect(actorsOf(made)).toEqual([karim.id]);
    const more = await collection(`/${made.id}`, { add: [layla.id, karim.id], user: "Sami" });
    expect([actorsOf(more), more.changedBy]).toEqual([[karim.id, layla.id], "Sami"]);
    const fewer = await collection(`/${made.id}`, { leaveOut: [karim.id], title: "Envoys" });
    expect([actorsOf(fewer), fewer.title]).toEqual([[layla.id], "Envoys"]);
    await collection(`/${made.id}`, { removed: true });
    expect(collectionListSchema.parse(await got("/collections")).collections).toEqual([]);
    await collection(`/${made.id}`, { removed: false });
    expect(collectionListSchema.parse(await got("/collections")).collections).toHaveLength(1);
    await posted(`/collections/${MISSING}`, { title: "None" }, 404);
    await posted("/collections", { title: "Envoys", actors: ["a-00000000000000000000"] }, 404);
  });

  it("hold who stands for their members now, each of them once", async () => {
    const made = await collection("", { title: "Both", actors: [layla.id, karim.id] });
    const { actor, action } = await merge();
    const [now] = collectionListSchema.parse(await got("/collections")).collections;
    expect(now && actorsOf(now)).toEqual([actor, actor]);
    expect(actorsOf(await collection(`/${made.id}`, { add: [actor] }))).toEqual([actor, actor]);
    expect(actorsOf(await collection(`/${made.id}`, { leaveOut: [actor] }))).toEqual([]);
    await posted("/judgements/undo", { action });
  });
});

describe("a filter", () => {
  const seen = async (query: string): Promise<readonly string[]> => {
    const { actors } = (await got(`/overview?${query}`)) as { actors: readonly { id: string }[] };
    return actors.map(({ id }) => id).sort();
  };

  const offered = async (): Promise<ReadonlyMap<string, number>> => {
    const { lists } = (await got("/facets")) as { lists: readonly { value: string; count: number }[] };
    return new Map(lists.map(({ value, count }) => [value, count]));
  };

  it("may be a collection, asked for or left out, and follows it", async () => {
    const everybody = await seen("");
    const two = await collection("", { title: "Two", actors: everybody.slice(0, 2) });
    expect(await offered()).toEqual(new Map([[two.id, 2]]));
    const ranked = async () =>
      ((await got(`/measures/ranking?by=degree&list=${two.id}`)) as { actorsInAll: number }).actorsInAll;
    expect(await ranked()).toBe(2);
    await collection(`/${two.id}`, { leaveOut: everybody.slice(0, 1), add: everybody.slice(2, 4) });
    expect(await ranked()).toBe(3);
    expect(await seen(`list=${two.id}`)).toEqual(everybody.slice(1, 4));
    expect(await seen(`notList=${two.id}`)).toEqual([]);
    expect(await seen(`list=${MISSING}`)).toEqual([]);
    await request(app).get("/api/v1/overview?list=everybody").expect(400);
  });

  it("may be a watch list", async () => {
    const answer = await request(app)
      .post("/api/v1/watch-lists?file=envoys.csv")
      .set("content-type", "application/octet-stream")
      .send(Buffer.from("name,type\nLayla Nasser,person\nKarim Haddad,person\n"))
      .expect(200);
    const { id, found } = (answer.body as { list: { id: string; found: number } }).list;
    expect(found).toBe(2);
    expect(await offered()).toEqual(new Map([[id, 2]]));
    expect(await seen(`list=${id}`)).toHaveLength(2);
  });
});

describe("the activity log", () => {
  it("tells what was done, when and by whom, newest first, page by page", async () => {
    const note = await addNote([layla.id], "On her.", { user: "Nadia" });
    const { action } = await merge();
    await posted("/judgements/undo", { action });
    await posted(`/notes/${note.id}`, { removed: true, user: "Sami" });
    await collection("", { title: "Envoys", user: "Nadia" });
    await posted("/query/saved", { title: "All", cypher: "RETURN 1" });
    const list = await request(app)
      .post("/api/v1/watch-lists?file=envoys.csv&user=Sami")
      .set("content-type", "application/octet-stream")
      .send(Buffer.from("name,type\nLayla Haddad,person\n"))
      .expect(200);
    await posted("/watch-lists/remove", { id: (list.body as { list: { id: string } }).list.id, user: "Nadia" });
    const { total, rows } = activityPageSchema.parse(await got("/activity"));
    expect(rows.map(({ kind, did, user }) => `${kind} ${did} ${user ?? "-"}`)).toEqual([
      "watch-list removed Nadia",
      "watch-list made Sami",
      "query made local",
      "collection made Nadia",
      "note removed Sami",
      "judgement removed -",
      "judgement made local",
      "note made Nadia",
    ]);
    expect(total).toBe(8);
    const page = activityPageSchema.parse(await got("/activity?offset=2&limit=3"));
    expect(page).toEqual({ total, rows: rows.slice(2, 5) });
  });
});

describe("the notebook", () => {
  it("is exported line by line and imported again, line by line refused where it is not one", async () => {
    await addNote([layla.id], "On her.");
    await collection("", { title: "Envoys", actors: [karim.id] });
    const { text } = await request(app)
      .get("/api/v1/notebook/export")
      .buffer(true)
      .parse((res, done) => {
        let all = "";
        res.on("data", (piece: Buffer) => (all += piece.toString()));
        res.on("end", () => {
          done(null, all);
        });
      })
      .expect(200)
      .then(({ body }) => ({ text: body as string }));
    expect(text.trim().split("\n")).toHaveLength(2);
    const answer = await request(app)
      .post("/api/v1/notebook/import")
      .set("content-type", "application/jsonl")
      .send(`${text}{"kind":"poem"}\n`)
      .expect(200);
    expect(answer.body).toMatchObject({ added: 0, known: 2, rejected: [{ line: 3 }] });
  });
});
