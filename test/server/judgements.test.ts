import { beforeEach, describe, expect, it } from "@jest/globals";
import request, { type Response } from "supertest";
import { endpoints } from "../../graph/contract/endpoints.ts";
import { judgementOf, type Decision, type Judgement } from "../../graph/model/judgement.ts";
import { stableId } from "../../graph/model/ids.ts";
import type { NameLink } from "../../graph/model/name.ts";
import { tieEnds } from "../../graph/model/tie.ts";
import { ACTORS } from "./support/news-graph.ts";
import { app, news, startSession } from "./support/session.ts";
import { appOver, openNewsStore } from "./support/test-app.ts";

const { layla, karim, agency, harbour } = ACTORS;
const NOBODY = stableId("a", "PERSON", "nobody");
const API = "/api/v1";

startSession({ fresh: true });

const get = (path: string): request.Test => request(app).get(API + path);
const post = (path: string, body: object): request.Test =>
  request(app)
    .post(API + path)
    .send(body);
const merge = (left: string, right: string): Decision => ({ verdict: "positive", left, right });

async function judge(...decisions: readonly Decision[]): Promise<{ action: string; at: string; actor: string }> {
  const response = await post("/judgements", { decisions, user: "منى", note: "Both lists." }).expect(200);
  return endpoints.judge.response.parse(response.body);
}

async function ledger(): Promise<readonly Judgement[]> {
  return endpoints.judgements.response.parse((await get("/judgements").expect(200)).body).judgements;
}

function codeOf(response: Response): [number, unknown] {
  return [response.status, (JSON.parse(response.text) as { code?: unknown }).code];
}

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

describe("the address of an actor that is another's by now", () => {
  let gone: string;
  let actor: string;

  beforeEach(async () => {
    ({ actor } = await judge(merge(karim.id, agency.id)));
    gone = actor === karim.id ? agency.id : karim.id;
  });

  it.each(["", "/adjacent?limit=3&type=PERSON", "/evidence?limit=1&offset=1", "/names"])(
    "leads to the same place below the one it is part of: %j",
    async (below) => {
      const response = await get(`/actors/${gone}${below}`).expect(308);
      expect(response.headers["location"]).toBe(`${API}/actors/${actor}${below}`);
      expect(response.headers["cache-control"]).toBe("no-store");
      await get(`/actors/${gone}${below}`).redirects(1).expect(200);
    },
  );

  it("leads there from its ties, whichever end it is", async () => {
    for (const path of [`/ties/${gone}/${layla.id}/evidence`, `/ties/${layla.id}/${gone}/evidence`]) {
      await get(path)
        .expect(308)
        .expect("Location", API + path.replace(gone, actor));
    }
    const there = await get(`/ties/${gone}/${layla.id}/evidence`).redirects(1).expect(200);
    expect(endpoints.tieEvidence.response.parse(there.body).total).toBe(2);
  });

  it("is not needed for the ties among many: they are those of the one it is part of", async () => {
    const body: unknown = (await post("/ties/among", { actors: [gone, layla.id, NOBODY] }).expect(200)).body;
    const { ties } = endpoints.tiesAmong.response.parse(body);
    expect(ties.map(({ source, target }) => [source, target])).toEqual([tieEnds(actor, layla.id)]);
  });

  it("is looked up among many as the one it is part of", async () => {
    const body: unknown = (await post("/actors/of", { actors: [gone, NOBODY] }).expect(200)).body;
    const { actors } = endpoints.actorsOf.response.parse(body);
    expect(actors.map(({ id, actor: now }) => [id, now.id])).toEqual([[gone, actor]]);
  });

  it("answers by itself again when the merge is undone", async () => {
    await post("/judgements/undo", { action: (await ledger())[0]?.action }).expect(200);
    await get(`/actors/${gone}`).expect(200);
  });

  it("is none for what was never there", async () => {
    expect(codeOf(await get(`/actors/${NOBODY}/names`))).toEqual([404, "actor.not-found"]);
    expect(codeOf(await get(`/ties/${gone}/${NOBODY}/evidence`).redirects(1))).toEqual([404, "actor.not-found"]);
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

describe("GET /candidates", () => {
  it("gives what may be one actor until somebody decides", async () => {
    const [left, right] = tieEnds(karim.id, agency.id);
    const may: NameLink = { left, right, likeness: 0.5, reasons: [{ kind: "swapped", left: "", right: "" }] };
    const names = [karim, agency].map(({ id, type }) => ({ id, type, name: id, knownAs: null }));
    await news.store.applyResolution({ names, links: [], candidates: [may] });
    const open = endpoints.candidates.response.parse((await get("/candidates").expect(200)).body);
    expect(open).toMatchObject({ total: 1, decided: 0 });
    expect(open.settled).toBeLessThan(1);
    expect(open.candidates).toMatchObject([
      { left: { name: { id: left }, actor: { id: left } }, right: { actor: { id: right } }, reasons: may.reasons },
    ]);
    await judge({ verdict: "unsure", left, right });
    const body: unknown = (await get("/candidates?limit=1").expect(200)).body;
    expect(body).toMatchObject({ total: 0, decided: 1, settled: 1, candidates: [] });
  });
});

describe("the ledger as JSON Lines", () => {
  const send = (lines: string, type = "application/jsonl"): request.Test =>
    request(app).post(`${API}/judgements/import`).set("Content-Type", type).send(lines);

  /** As text: superagent takes a type it does not know for bytes. */
  async function exported(): Promise<string> {
    const response = await get("/judgements/export").buffer(true).responseType("blob").expect(200);
    expect(response.headers["content-type"]).toMatch(/^application\/jsonl/);
    return (response.body as Buffer).toString("utf8");
  }

  it("comes out oldest first, and goes in again without adding anything", async () => {
    await judge(merge(karim.id, agency.id));
    const { action } = await judge({ verdict: "hide", left: harbour.id });
    await post("/judgements/undo", { action }).expect(200);
    const lines = await exported();
    const judgements = lines
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Judgement);
    expect(judgements).toEqual((await ledger()).toReversed());
    await send(lines).expect(200, { added: 0, known: 2, rejected: [] });
    expect(await exported()).toBe(lines);
  });

  it("is empty where nobody decided anything", async () => {
    expect(await exported()).toBe("");
    await send("\n").expect(200, { added: 0, known: 0, rejected: [] });
  });

  it("names every line that is none, and takes the rest", async () => {
    const good = judgementOf(merge(karim.id, agency.id), {
      action: "theirs",
      user: "nour",
      at: "2024-01-01T00:00:00.000Z",
      note: null,
    });
    const far = judgementOf(merge(karim.id, agency.id), {
      action: "far",
      user: "nour",
      at: new Date(Date.now() + 48 * 3_600_000).toISOString(),
      note: null,
    });
    const lines = ["{", "", { ...good, user: "somebody else" }, { ...good, at: "yesterday" }, far, good];
    const text = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\r\n");
    const body: unknown = (await send(text).expect(200)).body;
    const report = endpoints.importJudgements.response.parse(body);
    expect(report).toMatchObject({ added: 1, known: 0 });
    expect(report.rejected.map(({ line, reason }) => [line, reason])).toEqual([
      [1, expect.stringContaining("JSON")],
      [3, expect.stringContaining("changed")],
      [4, expect.stringContaining("at")],
      [5, expect.stringContaining("future")],
    ]);
    expect(await ledger()).toEqual([good]);
  });

  it("takes what was undone elsewhere as undone, even beside the line from before", async () => {
    const { action } = await judge(merge(karim.id, agency.id));
    const before = await exported();
    await post("/judgements/undo", { action }).expect(200);
    const after = await exported();
    const other = await openNewsStore();
    try {
      const into = request(appOver(other.store))
        .post(`${API}/judgements/import`)
        .set("Content-Type", "application/jsonl");
      await into.send(after + before).expect(200, { added: 1, known: 1, rejected: [] });
      expect(await other.store.judgements()).toEqual(await ledger());
      expect(await other.store.actor(karim.id)).toBeDefined();
    } finally {
      await other.remove();
    }
  });

  it.each(["text/plain", "application/json", "multipart/form-data; boundary=x"])("is not taken as %s", async (type) => {
    const response = await send("{}", type);
    expect(codeOf(response)).toEqual([400, "request.invalid"]);
    expect(response.text).toContain("application/jsonl");
  });

  it.each([
    ["too many lines", "{}\n".repeat(50_001)],
    ["a line without end", `{"user":"${"x".repeat(600_000)}`],
    ["too much", "\n".repeat(33 * 1024 * 1024)],
  ])("is refused with %s", async (_what, lines) => {
    expect(codeOf(await send(lines))).toEqual([413, "input.too-large"]);
    expect(await ledger()).toEqual([]);
  });
});
