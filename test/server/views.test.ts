import { describe, expect, it } from "@jest/globals";
import request from "supertest";
import { namedViewSchema } from "../../graph/contract/views.ts";
import type { NamedView } from "../../graph/model/named-view.ts";
import { ACTORS } from "./support/news-graph.ts";
import { app, startSession } from "./support/session.ts";

const { layla, karim } = ACTORS;

startSession({ fresh: true });

const address = `actors=${layla.id}.${karim.id}&min=2&tie=${layla.id}.${karim.id}`;

async function post(path: string, body: object): Promise<NamedView> {
  return namedViewSchema.parse((await request(app).post(`/api/v1${path}`).send(body).expect(200)).body);
}
const listed = async (): Promise<readonly NamedView[]> =>
  ((await request(app).get("/api/v1/views").expect(200)).body as { views: NamedView[] }).views;

describe("named views", () => {
  it("are kept with title, notes and who, and listed, changed last first", async () => {
    const first = await post("/views", { title: "  الميناء  ", notes: "سطر\nوآخر", address, user: "Nadia" });
    expect(first).toMatchObject({ title: "الميناء", notes: "سطر\nوآخر", address, user: "Nadia", removed: null });
    const second = await post("/views", { title: "Harbour", address: "" });
    expect(second).toMatchObject({ notes: null, user: "local" });
    const changed = await post(`/views/${first.id}`, { title: "The harbour", notes: null });
    expect(changed).toEqual({
      ...first,
      title: "The harbour",
      notes: null,
      changedAt: changed.changedAt,
      changedBy: "local",
    });
    expect(await listed()).toEqual([changed, second]);
    const answer = await request(app).get(`/api/v1/views/${first.id}`).expect(200);
    expect(answer.body).toEqual(changed);
  });

  it("are removed and brought back", async () => {
    const view = await post("/views", { title: "Harbour", address });
    await post(`/views/${view.id}`, { removed: true });
    expect(await listed()).toEqual([]);
    await post(`/views/${view.id}`, { removed: false });
    expect((await listed()).map(({ id, removed }) => [id, removed])).toEqual([[view.id, null]]);
  });

  it("speak of who stands for an actor now, and again of both when the merge is taken back", async () => {
    const view = await post("/views", { title: "Both", address });
    const judged = await request(app)
      .post("/api/v1/judgements")
      .send({ decisions: [{ verdict: "positive", left: layla.id, right: karim.id }] })
      .expect(200);
    const { actor, action } = judged.body as { actor: string; action: string };
    const merged = (await listed())[0]?.address ?? "";
    expect(new Set(merged.match(/a-[0-9a-f]{20}/g))).toEqual(new Set([actor]));
    await request(app).post("/api/v1/judgements/undo").send({ action }).expect(200);
    expect((await listed())[0]?.address).toBe(view.address);
  });

  it("refuse what is no title and no address, and know none that there never was", async () => {
    for (const body of [
      { title: "", address },
      { title: "\u202Ereversed", address },
      { title: "A", address: "<script>" },
      { title: "A", address: "a".repeat(100_001) },
      { title: "A", address, more: 1 },
    ]) {
      await request(app).post("/api/v1/views").send(body).expect(400);
    }
    const id = "00000000-0000-4000-8000-000000000000";
    await request(app).get(`/api/v1/views/${id}`).expect(404);
    await request(app).post(`/api/v1/views/${id}`).send({ title: "A" }).expect(404);
  });
});
