import { describe, expect, it } from "@jest/globals";
import request from "supertest";
import { endpoints } from "../../graph/contract/endpoints.ts";
import { judgementOf, type Judgement } from "../../graph/model/judgement.ts";
import { API, codeOf, get, judge, ledger, merge, post } from "./support/judging.ts";
import { ACTORS } from "./support/news-graph.ts";
import { app, startSession } from "./support/session.ts";
import { appOver, openNewsStore } from "./support/test-app.ts";

const { karim, agency, harbour } = ACTORS;

startSession({ fresh: true });

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
