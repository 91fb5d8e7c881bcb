import { describe, expect, it } from "@jest/globals";
import request from "supertest";
import { ACTOR_TYPES, RELATION_FAMILIES } from "../../graph/model/ontology.ts";
import { get, ids, sorted } from "./support/get.ts";
import { ACTORS, ARABIC, ENGLISH } from "./support/news-graph.ts";
import { app, news, startSession } from "./support/session.ts";

const { layla, karim, agency, harbour } = ACTORS;

startSession();

describe("GET /ontology", () => {
  it("gives the one table of types", async () => {
    expect(await get("ontology", "/ontology")).toMatchObject({
      actorTypes: ACTOR_TYPES,
      relationFamilies: RELATION_FAMILIES,
    });
  });
});

describe("GET /stats", () => {
  it("counts the whole graph", async () => {
    const stats = await get("stats", "/stats");
    expect(stats).toMatchObject({ documents: 2, sentences: 4, mentions: 9, actors: 4, ties: 4, relations: 0 });
    expect(stats.languages).toEqual({ en: 1, ar: 1 });
    expect(stats.sources).toEqual({ "The Coast Gazette": 1, "صحيفة الساحل": 1 });
    expect([stats.firstDate, stats.lastDate]).toEqual(["2023-03-01", "2023-04-15"]);
    expect(stats.graphHash).toBeUndefined();
  });

  it("computes the hash on request", async () => {
    const { graphHash } = await get("stats", "/stats?hash=1");
    expect(graphHash).toBe((await news.store.stats({ hash: true })).graphHash);
    expect(graphHash).toMatch(/\w{16,}/);
  });
});

describe("GET /overview", () => {
  it("gives the most named actors first, and the ties among them", async () => {
    const { actors, ties, actorsInAll } = await get("overview", "/overview");
    expect(ids(actors)[0]).toBe(layla.id);
    expect(sorted(ids(actors))).toEqual(sorted([layla.id, karim.id, agency.id, harbour.id]));
    expect(ties).toHaveLength(4);
    expect(actorsInAll).toBe(4);
  });

  it("cuts to the limit and says how many there are", async () => {
    const { actors, actorsInAll } = await get("overview", "/overview?limit=1");
    expect(ids(actors)).toEqual([layla.id]);
    expect(actorsInAll).toBe(4);
  });

  it.each(["type=PERSON,ORG", "type=PERSON&type=ORG"])("keeps to the types of %s", async (query) => {
    const { actors } = await get("overview", `/overview?${query}`);
    expect(sorted(ids(actors))).toEqual(sorted([layla.id, karim.id, agency.id]));
  });

  it("leaves out weak ties and the actors that are left alone", async () => {
    const { actors, ties } = await get("overview", "/overview?minSentences=2");
    expect(sorted(ids(actors))).toEqual(sorted([layla.id, karim.id, harbour.id]));
    expect(ties.map((tie) => tie.sentences)).toEqual([2, 2]);
  });
});

describe("GET /documents/{id}", () => {
  it("gives the text with the places of its mentions", async () => {
    const { document, mentions } = await get("document", `/documents/${ARABIC.document.id}`);
    expect(document).toEqual(ARABIC.document);
    expect(mentions.map(({ begin, end, actor }) => [document.text.slice(begin, end), actor])).toEqual([
      ["ليلى ناصر", layla.id],
      ["ميناء سالم", harbour.id],
      ["كريم حدّاد", karim.id],
      ["ليلى ناصر", layla.id],
    ]);
  });
});

describe("GET /documents/{id} of a copy", () => {
  it("gives what was removed, where it was found, and the one that counts for it", async () => {
    const { document: original } = ENGLISH;
    const copy = {
      ...original,
      id: "d-00000000000000000001",
      text: "Layla Nasser toured Port Salim.",
      origins: [{ file: "digest.txt", begin: 10, end: 70 }],
      removed: [{ at: 0, text: "Minister tours the harbour\n\n" }],
    };
    await news.store.mergeDocuments([{ document: copy, sentences: [], sameAs: [original.id] }]);
    const answer = await get("document", `/documents/${copy.id}`);
    expect(answer).toMatchObject({
      document: { duplicateOf: original.id },
      origins: copy.origins,
      removed: copy.removed,
      mentions: [],
      copies: [{ id: original.id, source: original.source, publishedAt: original.publishedAt }],
    });
    expect((await get("document", `/documents/${original.id}`)).copies.map(({ id }) => id)).toEqual([copy.id]);
    expect(await get("stats", "/stats")).toMatchObject({ documents: 2, copies: 1 });
    await news.store.removeDocuments([copy.id]);
  });
});

describe("GET /ingests", () => {
  it("is empty before anything was ingested", async () => {
    expect(await get("ingests", "/ingests")).toEqual({ total: 0, rows: [] });
  });

  it("gives what was read and what failed, a page at a time", async () => {
    const record = {
      startedAt: "2024-05-01T10:00:00.000Z",
      finishedAt: "2024-05-01T10:00:05.000Z",
      inputs: ["news"],
      files: 2,
      read: 1,
      split: 0,
      added: 1,
      known: 0,
      duplicates: 0,
      copies: [],
      languages: { ar: 1 },
      sources: { "صحيفة الساحل": 1 },
      undated: 1,
      undatedArticles: [{ id: ARABIC.document.id, title: ARABIC.document.title }],
      failed: 1,
      failures: [{ input: "x.pdf", code: "input.damaged", message: "x.pdf is damaged; save it again." }],
    };
    await news.store.recordIngest(record);
    await news.store.recordIngest({ ...record, finishedAt: "2024-05-02T10:00:05.000Z" });
    expect(await get("ingests", "/ingests?offset=1")).toEqual({ total: 2, rows: [record] });
  });
});

describe("every answer", () => {
  it("is kept by the browser only as long as it still holds", async () => {
    const first = await request(app).get("/api/v1/overview").expect("Cache-Control", "private, no-cache");
    const etag = first.headers["etag"] ?? "";
    await request(app).get("/api/v1/overview").set("If-None-Match", etag).expect(304);
    await request(app).get("/api/v1/overview?limit=1").set("If-None-Match", etag).expect(200);
  });

  it("comes without its body to HEAD", async () => {
    const response = await request(app).head("/api/v1/stats").expect(200);
    expect(response.text).toBeUndefined();
  });
});

describe("GET /openapi.json", () => {
  it("describes this API, in the running version", async () => {
    const response = await request(app).get("/api/v1/openapi.json").expect(200);
    expect(response.body).toMatchObject({
      openapi: "3.1.0",
      info: { version: "1.2.3" },
      servers: [{ url: "/api/v1" }],
    });
  });
});
