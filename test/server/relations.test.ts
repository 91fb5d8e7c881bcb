import { describe, expect, it } from "@jest/globals";
import request from "supertest";
import { endpoints } from "../../graph/contract/endpoints.ts";
import { actorId, news, stating } from "../graph/marked-news.ts";
import { app, startSession } from "./support/session.ts";

const [AMIRI, SADR, BADR] = ["amiri", "sadr", "badr"].map(actorId) as [string, string, string];
const ITEMS = [
  stating(news("[Amiri|amiri] leads [Badr|badr] and met [Sadr|sadr].", { publishedAt: "2021-05-02" }), [
    { between: [0, 1], trigger: { begin: 6, end: 11 }, words: "leads" },
    { between: [0, 2], type: "MET_WITH" },
  ]),
  stating(news("[العامري|amiri] لا يقود [بدر|badr].", { language: "ar" }), [{ between: [0, 1], polarity: "denied" }]),
];

startSession({ documents: ITEMS });

const get = async (path: string): Promise<unknown> => (await request(app).get(`/api/v1${path}`).expect(200)).body;

describe("GET /actors/{id}/relations", () => {
  it("gives what is stated of an actor, with everybody in it, of the types asked for and page by page", async () => {
    const page = endpoints.actorRelations.response.parse(await get(`/actors/${AMIRI}/relations`));
    expect(page.relations.map(({ type, count, denied }) => ({ type, count, denied }))).toEqual([
      { type: "LEADS", count: 2, denied: 1 },
      { type: "MET_WITH", count: 1, denied: 0 },
    ]);
    expect(new Set(page.actors.map(({ id }) => id))).toEqual(new Set([AMIRI, SADR, BADR]));
    expect(await get(`/actors/${AMIRI}/relations?relation=MET_WITH,KILLED`)).toMatchObject({ total: 1 });
    expect(await get(`/actors/${AMIRI}/relations?limit=1&offset=1`)).toMatchObject({
      total: 2,
      relations: [{ type: "MET_WITH" }],
    });
  });

  it("tells an actor without any from one that is not there, and a type that is none", async () => {
    await request(app).get(`/api/v1/actors/a-00000000000000000000/relations`).expect(404);
    await request(app).get(`/api/v1/actors/${AMIRI}/relations?relation=LOVES`).expect(400);
  });
});

describe("GET /relations/{type}/{source}/{target}/evidence", () => {
  it("gives the sentences, newest first, of one polarity where it is asked for", async () => {
    const path = `/relations/LEADS/${AMIRI}/${BADR}/evidence`;
    const { total, rows } = endpoints.relationEvidence.response.parse(await get(path));
    expect(total).toBe(2);
    const [first] = rows;
    expect(first?.sentence.text.slice(first.trigger?.begin, first.trigger?.end)).toBe("leads");
    expect(await get(`${path}?polarity=denied&order=strongest`)).toMatchObject({
      total: 1,
      rows: [{ polarity: "denied", document: { language: "ar" } }],
    });
    expect(await get(`/relations/KILLED/${AMIRI}/${BADR}/evidence`)).toEqual({ total: 0, rows: [] });
    await request(app).get(`/api/v1/relations/LEADS/${AMIRI}/a-00000000000000000000/evidence`).expect(404);
  });
});

it("relations come with the network and with a pair", async () => {
  const types = (body: unknown) =>
    (body as { relations: readonly { type: string }[] }).relations.map(({ type }) => type).sort();
  expect(types(await get("/overview"))).toEqual(["LEADS", "MET_WITH"]);
  expect(types(await get("/overview?relation=LEADS"))).toEqual(["LEADS"]);
  expect(types(await get(`/actors/${BADR}/adjacent`))).toEqual(["LEADS", "MET_WITH"]);
  expect(types(await get(`/ties/${AMIRI}/${SADR}/relations`))).toEqual(["MET_WITH"]);
  const among = await request(app)
    .post("/api/v1/ties/among")
    .send({ actors: [AMIRI, BADR], relation: ["LEADS"] })
    .expect(200);
  expect(types(among.body)).toEqual(["LEADS"]);
});

it("neighbours may be those alone that something is stated with, under a filter too", async () => {
  const others = async (query: string) => {
    const { actors, actorsInAll } = endpoints.adjacent.response.parse(await get(`/actors/${AMIRI}/adjacent?${query}`));
    return [actors.slice(1).map(({ id }) => id), actorsInAll - 1];
  };
  expect(await others("statedAs=LEADS")).toEqual([[BADR], 1]);
  expect(await others("statedAs=LEADS,MET_WITH")).toEqual([[BADR, SADR], 2]);
  expect(await others("statedAs=LEADS,MET_WITH&limit=1")).toEqual([[BADR], 2]);
  expect(await others("statedAs=MET_WITH&language=ar")).toEqual([[], 0]);
  expect(await others("statedAs=LEADS,MET_WITH&notType=ORG")).toEqual([[SADR], 1]);
});

it("who is named together is told at every level, under a filter too, with as much evidence", async () => {
  expect(await get(`/actors/${SADR}/adjacent?level=document&type=ORG`)).toMatchObject({
    actors: [{ id: SADR }, { id: BADR }],
    ties: [{ sentences: 1, documents: 1 }],
  });
  const path = `/ties/${SADR}/${BADR}`;
  for (const filter of ["", "language=ar"]) {
    const { levels } = endpoints.coMentions.response.parse(await get(`${path}/co-mentions?${filter}`));
    const both = filter === "" ? 1 : 0;
    expect(levels.map((own) => [own.level, own.both])).toEqual([
      ["sentence", both],
      ["paragraph", both],
      ["document", both],
    ]);
    for (const { level, both: total } of levels)
      expect(await get(`${path}/evidence?${filter}&level=${level}`)).toMatchObject({ total });
  }
  await request(app).get(`/api/v1/ties/${SADR}/a-00000000000000000000/co-mentions`).expect(404);
});

it("what is stated follows the filter, and so does its evidence", async () => {
  const arabic = "language=ar";
  expect(await get(`/ties/${AMIRI}/${BADR}/relations?${arabic}`)).toMatchObject({
    relations: [{ count: 1, denied: 1 }],
  });
  expect(await get(`/relations/LEADS/${AMIRI}/${BADR}/evidence?${arabic}`)).toMatchObject({ total: 1 });
  expect(await get(`/actors/${AMIRI}/relations?to=1999-12-31`)).toMatchObject({ total: 0, relations: [] });
});
