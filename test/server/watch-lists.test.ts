import { describe, expect, it } from "@jest/globals";
import request from "supertest";
import { endpoints, FILE_TYPE } from "../../graph/contract/endpoints.ts";
import { app, startSession } from "./support/session.ts";

const API = "/api/v1/watch-lists";
const CSV = "name,type,wikidata\nLayla Haddad,person,Q1\nNobody Anywhere,person,Q2\n";

startSession({ fresh: true });

const add = (body: string, query = "file=My%20list.csv", type = FILE_TYPE): request.Test =>
  request(app).post(`${API}?${query}`).set("Content-Type", type).send(Buffer.from(body));
const lists = async () => endpoints.watchLists.response.parse((await request(app).get(API).expect(200)).body).lists;

describe("watch lists over the API", () => {
  it("are added from a file, listed with their actors, and removed", async () => {
    const answer = await add(CSV).expect(200);
    const { list, replaced } = endpoints.addWatchList.response.parse(answer.body);
    expect(list).toMatchObject({ title: "My list", entries: 2 });
    expect(replaced).toBe(false);
    expect(await lists()).toEqual([list]);
    const page = await request(app).get(`${API}/${list.id}/actors?limit=1`).expect(200);
    expect(endpoints.watchedActors.response.parse(page.body).total).toBe(2);
    await request(app).post(`${API}/remove`).send({ id: list.id }).expect(200, { lists: [] });
    await request(app).post(`${API}/remove`).send({ id: list.id }).expect(404);
    await request(app).get(`${API}/${list.id}/actors`).expect(404);
  });

  it("may be given a title and a type, and come at the same time", async () => {
    await Promise.all([
      add("name\nHarbour Party\n", "file=a.csv&title=Parties&type=ORG").expect(200),
      add(CSV, "file=b.csv&title=People").expect(200),
    ]);
    expect((await lists()).map(({ title }) => title)).toEqual(["Parties", "People"]);
  });

  it("refuse what is no list, and change nothing then", async () => {
    const wrong = await add(`${CSV}Salim,robot,\n`).expect(400);
    expect(JSON.parse(wrong.text)).toMatchObject({
      code: "input.damaged",
      detail: expect.stringContaining("My list.csv: line 4 has the type “robot”"),
    });
    await add(CSV, "file=a.csv", "text/plain").expect(400);
    await add(CSV, "title=No%20file").expect(400);
    await add("", "file=a.csv").expect(400);
    await add(CSV).set("Sec-Fetch-Site", "cross-site").expect(403);
    expect(await lists()).toEqual([]);
  });
});
