import { describe, expect, it } from "@jest/globals";
import request from "supertest";
import { endpoints } from "../../graph/contract/endpoints.ts";
import { tieEnds } from "../../graph/model/tie.ts";
import { get, ids, sorted } from "./support/get.ts";
import { ACTORS, ARABIC, ENGLISH } from "./support/news-graph.ts";
import { app, news, startSession } from "./support/session.ts";

const { layla, karim, agency, harbour } = ACTORS;

startSession();

describe("GET /actors", () => {
  it.each([
    ["in Latin script", "layla nasser", layla.id],
    ["by a part of a name", "Nasser", layla.id],
    ["in Arabic script", "ليلى ناصر", layla.id],
    ["without the diacritics it was written with", "كريم حداد", karim.id],
    ["with diacritics it was written without", "مِيناء سَالِم", harbour.id],
  ])("finds a name %s", async (_how, text, id) => {
    const { actors } = await get("search", `/actors?q=${encodeURIComponent(text)}`);
    expect(ids(actors)).toEqual([id]);
  });

  it("finds nothing for a name that is not there", async () => {
    expect(await get("search", "/actors?q=Nobody")).toEqual({ actors: [] });
  });

  it("keeps to types and limit", async () => {
    expect(await get("search", "/actors?q=nasser&type=ORG")).toEqual({ actors: [] });
    expect((await get("search", `/actors?q=a&limit=1`)).actors.length).toBeLessThanOrEqual(1);
  });

  it.each(["'", '"', "`", "\\", "}) DETACH DELETE n //", "*", "%", "\u0000", "\ud800", "[", "AND OR NOT", "\u202e"])(
    "takes %j for text and nothing else",
    async (text) => {
      const response = await request(app).get("/api/v1/actors").query({ q: text });
      expect(response.status).toBe(200);
      expect((await news.store.stats()).actors).toBe(4);
    },
  );
});

describe("GET /actors/{id}", () => {
  it("gives an actor with its names in both scripts and its counts", async () => {
    const actor = await get("actor", `/actors/${layla.id}`);
    expect(actor).toMatchObject({ id: layla.id, type: "PERSON", name: "Layla Nasser", nameAr: "ليلى ناصر" });
    expect(actor).toMatchObject({ mentions: 4, sentences: 4, documents: 2 });
    expect(actor).toMatchObject({ firstSeen: "2023-03-01", lastSeen: "2023-04-15" });
    expect(actor.aliases[0]).toEqual({ name: "ليلى ناصر", count: 2 });
  });
});

describe("GET /actors/{id}/adjacent", () => {
  it("gives the actor, its neighbours and every tie among them", async () => {
    const { actors, ties, actorsInAll } = await get("adjacent", `/actors/${agency.id}/adjacent`);
    expect(sorted(ids(actors))).toEqual(sorted([agency.id, karim.id, layla.id]));
    expect(ties).toHaveLength(3);
    expect(actorsInAll).toBe(3);
  });

  it("takes the strongest ties first and keeps to types", async () => {
    const cut = await get("adjacent", `/actors/${layla.id}/adjacent?limit=2`);
    expect(sorted(ids(cut.actors))).toEqual(sorted([layla.id, karim.id, harbour.id]));
    expect(cut.actorsInAll).toBe(4);
    const places = await get("adjacent", `/actors/${layla.id}/adjacent?type=PLACE`);
    expect(sorted(ids(places.actors))).toEqual(sorted([layla.id, harbour.id]));
  });
});

describe("GET /actors/{id}/evidence", () => {
  it("gives the sentences that name the actor, newest first, with the places of its names", async () => {
    const { total, rows } = await get("actorEvidence", `/actors/${layla.id}/evidence`);
    expect(total).toBe(4);
    expect(rows.map((row) => row.document.id)).toEqual([
      ARABIC.document.id,
      ARABIC.document.id,
      ENGLISH.document.id,
      ENGLISH.document.id,
    ]);
    const names = rows.flatMap((row) => row.mentions.map(({ begin, end }) => row.sentence.text.slice(begin, end)));
    expect(sorted(names)).toEqual(sorted(["ليلى ناصر", "ليلى ناصر", "Layla Nasser", "Nasser"]));
  });

  it("pages without overlap", async () => {
    const first = await get("actorEvidence", `/actors/${layla.id}/evidence?limit=3`);
    const second = await get("actorEvidence", `/actors/${layla.id}/evidence?limit=3&offset=3`);
    expect([first.rows.length, second.rows.length, second.total]).toEqual([3, 1, 4]);
    expect(new Set([...first.rows, ...second.rows].map((row) => row.sentence.id)).size).toBe(4);
  });
});

describe("POST /actors/of", () => {
  it("gives many actors at once, and leaves out ids of none", async () => {
    const unknown = `a-${"0".repeat(20)}`;
    const response = await request(app)
      .post("/api/v1/actors/of")
      .send({ actors: [layla.id, unknown, harbour.id] })
      .expect(200);
    const { actors } = endpoints.actorsOf.response.parse(response.body);
    expect(actors).toEqual([
      { id: layla.id, actor: await get("actor", `/actors/${layla.id}`) },
      { id: harbour.id, actor: await get("actor", `/actors/${harbour.id}`) },
    ]);
  });
});

describe("POST /ties/among", () => {
  it("gives the ties among the given actors only", async () => {
    const actors = [layla.id, harbour.id, agency.id];
    const response = await request(app).post("/api/v1/ties/among").send({ actors }).expect(200);
    const { ties } = endpoints.tiesAmong.response.parse(response.body);
    expect(sorted(ties.map((tie) => `${tie.source} ${tie.target}`))).toEqual(
      sorted([tieEnds(layla.id, harbour.id).join(" "), tieEnds(layla.id, agency.id).join(" ")]),
    );
  });

  it("gives none among none", async () => {
    const response = await request(app).post("/api/v1/ties/among").send({ actors: [] }).expect(200);
    expect(response.body).toEqual({ ties: [], relations: [] });
  });
});

describe("GET /ties/{source}/{target}/evidence", () => {
  it("gives the sentences that name both, whichever is named first", async () => {
    const there = await get("tieEvidence", `/ties/${layla.id}/${harbour.id}/evidence`);
    const back = await get("tieEvidence", `/ties/${harbour.id}/${layla.id}/evidence`);
    expect(there).toEqual(back);
    expect(there.total).toBe(2);
    expect(there.rows[0]?.sentence.text).toBe("زارت ليلى ناصر ميناء سالم أمس.");
    expect(there.rows.map((row) => row.mentions.length)).toEqual([2, 2]);
  });

  it("gives the strongest first where that is asked for, a page at a time, and says which orders there are", async () => {
    const path = `/ties/${layla.id}/${harbour.id}/evidence?order=strongest`;
    const { total, rows } = await get("tieEvidence", path);
    expect([total, rows.length]).toEqual([2, 2]);
    const second = await get("tieEvidence", `${path}&offset=1&limit=1`);
    expect(second).toEqual({ total: 2, rows: rows.slice(1) });
    // “Layla Nasser toured Port Salim” has more between the names than «ليلى ناصر ميناء سالم».
    expect(rows[0]?.document.language).toBe("ar");
    await request(app).get(`/api/v1/ties/${layla.id}/${harbour.id}/evidence?order=best`).expect(400);
  });

  it("is empty for two actors that never meet", async () => {
    expect(await get("tieEvidence", `/ties/${agency.id}/${harbour.id}/evidence`)).toEqual({ total: 0, rows: [] });
  });
});
