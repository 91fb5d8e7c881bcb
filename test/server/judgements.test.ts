import { describe, expect, it } from "@jest/globals";
import request from "supertest";
import { endpoints } from "../../graph/contract/endpoints.ts";
import { stableId } from "../../graph/model/ids.ts";
import { judgementOf } from "../../graph/model/judgement.ts";
import type { NameLink } from "../../graph/model/name.ts";
import { tieEnds } from "../../graph/model/tie.ts";
import { API, codeOf, get, judge, ledger, merge, post } from "./support/judging.ts";
import { ACTORS } from "./support/news-graph.ts";
import { news, startSession } from "./support/session.ts";
import { appOver } from "./support/test-app.ts";

const { layla, karim, agency } = ACTORS;
const NOBODY = stableId("a", "PERSON", "nobody");

startSession({ fresh: true });

describe("POST /judgements", () => {
  it("makes one actor of two, and says which", async () => {
    const { action, at, actor } = await judge(merge(karim.id, agency.id));
    expect([karim.id, agency.id]).toContain(actor);
    const merged = endpoints.actor.response.parse((await get(`/actors/${actor}`).expect(200)).body);
    expect(merged).toMatchObject({ id: actor, mentions: 3, sentences: 2, documents: 2 });
    expect(await ledger()).toEqual([
      judgementOf(merge(karim.id, agency.id), { action, user: "منى", at, note: "Both lists." }),
    ]);
  });

  it("lets a known name that nobody uses stand alone, and answers with who is left", async () => {
    const used = stableId("a", "name", "layla");
    const { actor } = await judge({ verdict: "split", groups: [[layla.id], [used]] });
    expect(actor).toBe(used);
    expect(endpoints.actor.response.parse((await get(`/actors/${used}`).expect(200)).body).mentions).toBeGreaterThan(0);
    await get(`/actors/${layla.id}`).expect(404);
  });

  it("splits any number of names by one decision, and refuses one that is none", async () => {
    const crowd = Array.from({ length: 4_000 }, (_, n) => [stableId("a", "name", String(n))]);
    await post("/judgements", { decisions: [{ verdict: "split", groups: crowd }] }).expect(404); // known to nobody
    await post("/judgements", { decisions: [{ verdict: "split", groups: [[karim.id]] }] }).expect(400);
    await post("/judgements", { decisions: [{ verdict: "split", groups: [[karim.id], [karim.id]] }] }).expect(400);
  });

  it("hides, renames and retypes", async () => {
    const { actor } = await judge(
      { verdict: "hide", left: karim.id },
      { verdict: "rename", left: karim.id, language: "ar", value: "كريم حداد" },
      { verdict: "retype", left: karim.id, value: "ORG" },
    );
    const body: unknown = (await get(`/actors/${actor}`).expect(200)).body;
    expect(body).toMatchObject({ hidden: true, nameAr: "كريم حداد", type: "ORG" });
    const overview: unknown = (await get("/overview").expect(200)).body;
    expect(JSON.stringify(overview)).not.toContain(karim.id);
  });

  it("dates a decision after all it may overrule, even where their clock was ahead", async () => {
    const ahead = new Date(Date.now() + 3_600_000).toISOString();
    await news.store.judge([
      judgementOf(merge(karim.id, agency.id), { action: "theirs", user: "nour", at: ahead, note: null }),
    ]);
    const { at } = await judge({ verdict: "negative", left: karim.id, right: agency.id });
    expect(at > ahead).toBe(true);
    await get(`/actors/${karim.id}`).expect(200);
    await get(`/actors/${agency.id}`).expect(200);
  });

  it("does nothing at all where one of the ids is nobody's", async () => {
    const response = await post("/judgements", { decisions: [merge(karim.id, agency.id), merge(karim.id, NOBODY)] });
    expect(codeOf(response)).toEqual([404, "actor.not-found"]);
    expect(response.text).toContain(NOBODY);
    expect(await ledger()).toEqual([]);
  });

  it.each([
    ["an actor with itself", { decisions: [merge(karim.id, karim.id)] }],
    ["nothing", { decisions: [] }],
    [
      "a name that turns the text around",
      {
        decisions: [{ verdict: "rename", left: karim.id, language: "en", value: "Karim\u202e" }],
      },
    ],
    ["a time of its own", { decisions: [{ verdict: "hide", left: karim.id }], at: "2030-01-01T00:00:00.000Z" }],
  ])("refuses %s", async (_what, body) => {
    expect(codeOf(await post("/judgements", body))).toEqual([400, "request.invalid"]);
  });

  it("is for this server's own page only, and for those who know the token", async () => {
    const body = { decisions: [merge(karim.id, agency.id)] };
    const foreign = await post("/judgements", body).set("Origin", "https://elsewhere.example");
    expect(codeOf(foreign)).toEqual([403, "request.refused"]);
    const locked = appOver(news.store, { RAWABIT_TOKEN: "0123456789abcdef" });
    for (const path of ["/judgements", "/judgements/undo", "/judgements/import"]) {
      expect(
        codeOf(
          await request(locked)
            .post(API + path)
            .send(body),
        ),
      ).toEqual([401, "request.unauthorised"]);
    }
    expect(await ledger()).toEqual([]);
  });
});

describe("POST /judgements/undo", () => {
  it("takes the whole action back, and leaves no trace in the graph", async () => {
    const before = (await get("/overview").expect(200)).body as unknown;
    const { action } = await judge(merge(karim.id, agency.id), { verdict: "hide", left: layla.id });
    expect((await get("/overview").expect(200)).body).not.toEqual(before);
    await post("/judgements/undo", { action }).expect(200, { undone: 2 });
    expect((await get("/overview").expect(200)).body).toEqual(before);
    expect((await ledger()).map(({ undone }) => typeof undone)).toEqual(["string", "string"]);
  });

  it("says that there is none that holds", async () => {
    const { action } = await judge({ verdict: "hide", left: layla.id });
    await post("/judgements/undo", { action }).expect(200);
    for (const none of [action, "never-made"]) {
      expect(codeOf(await post("/judgements/undo", { action: none }))).toEqual([404, "judgement.not-found"]);
    }
    expect(codeOf(await post("/judgements/undo", { action: "two words" }))).toEqual([400, "request.invalid"]);
  });
});

describe("GET /judgements", () => {
  it("pages, newest first, and tells how many there are", async () => {
    const actions = [];
    for (const left of [layla.id, karim.id, agency.id]) actions.push((await judge({ verdict: "hide", left })).action);
    const page = endpoints.judgements.response.parse((await get("/judgements?offset=1&limit=1").expect(200)).body);
    expect([page.total, page.judgements.map(({ action }) => action)]).toEqual([3, [actions[1]]]);
  });

  it("keeps to an actor's names, under whichever of its ids", async () => {
    await judge({ verdict: "hide", left: layla.id });
    await judge(merge(karim.id, agency.id));
    for (const id of [karim.id, agency.id]) {
      const body: unknown = (await get(`/judgements?actor=${id}`).expect(200)).body;
      expect(body).toMatchObject({ total: 1, judgements: [{ verdict: "positive" }] });
    }
    expect(codeOf(await get(`/judgements?actor=${NOBODY}`))).toEqual([404, "actor.not-found"]);
  });
});

describe("GET /actors/{id}/names", () => {
  it("gives the names with their counts, and why they are one actor's", async () => {
    const [left, right] = tieEnds(karim.id, agency.id);
    const link: NameLink = {
      left,
      right,
      likeness: 0.9,
      reasons: [{ kind: "acronym", left: "NRA", right: "{right}" }],
    };
    const names = [karim, agency].map(({ id, type }) => ({ id, type, name: id, knownAs: null }));
    await news.store.applyResolution({ names, links: [link], candidates: [] });
    const body: unknown = (await get(`/actors/${left}/names`).expect(200)).body;
    const answer = endpoints.actorNames.response.parse(body);
    expect(answer.names.map(({ id, mentions }) => [id, mentions])).toEqual([
      [karim.id, 2],
      [agency.id, 1],
    ]);
    expect(answer.links).toEqual([link]);
    expect(answer).toEqual(body);
  });
});
