import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import request from "supertest";
import { queryLineSchema, type QueryLine } from "../../graph/contract/query.ts";
import { HARMLESS_QUERIES, HOSTILE_QUERIES } from "../graph/hostile-queries.ts";
import { app, news, startSession } from "./support/session.ts";
import { appOver } from "./support/test-app.ts";

const ENDLESS = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*) AS n";
const NAMES = "MATCH (a:Actor) RETURN a.name AS name ORDER BY name";

startSession({ env: { RAWABIT_REQUESTS_PER_MINUTE: "0" } });

interface Answered {
  readonly status: number;
  readonly body: unknown;
}

const ask = (body: object, over = app): request.Test => request(over).post("/api/v1/query").send(body);
const asked = async (test: request.Test): Promise<Answered> => test;

function linesOf(text: string): readonly QueryLine[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => queryLineSchema.parse(JSON.parse(line)) as QueryLine);
}

async function answer(body: object, over = app): Promise<readonly QueryLine[]> {
  const { text } = await ask(body, over).buffer(true).parse(asText).expect(200).expect("Content-Type", /jsonl/);
  return linesOf(text);
}

function asText(response: request.Response, done: (error: Error | null, body: string) => void): void {
  let text = "";
  const stream = response as unknown as NodeJS.ReadableStream;
  stream.setEncoding("utf8").on("data", (piece: string) => (text += piece));
  stream.on("end", () => {
    (response as { text: string }).text = text;
    done(null, text);
  });
}

describe("POST /query", () => {
  it("gives the columns, then the rows, then the summary, a line each", async () => {
    const lines = await answer({ cypher: NAMES });
    expect(lines).toEqual([
      { columns: ["name"] },
      ...["Karim Haddad", "Layla Nasser", "Nile Relief Agency", "Port Salim"].map((name) => ({ row: { name } })),
      { summary: { rows: 4, milliseconds: expect.any(Number), truncated: null, notes: [], plan: null } },
    ]);
  });

  it("is told of what goes wrong in the query's own words, shortly", async () => {
    const refusal = async (body: object): Promise<string> => ((await ask(body)).body as { detail: string }).detail;
    expect(await refusal({ cypher: `RETURN ${"x".repeat(90_000)} (` })).toMatch(
      /^The query cannot be run: .{1,500}$/su,
    );
    expect(await refusal({ cypher: "RETURN 1 AS `a\0b`" })).toContain("the character NUL");
    expect(await refusal({ cypher: "RETURN $a AS a", parameters: { a: { "b\0": 1 } } })).toContain("the character NUL");
    expect(await refusal({ cypher: "RETURN 1 AS a; RETURN 2 AS b" })).not.toContain("back-quotes");
    expect(await refusal({ cypher: "MATCH (a) SET a.b = 1" })).toContain("back-quotes");
  });

  it("refuses numbers that JSON has rounded already", async () => {
    for (const a of ["9007199254740993", '[1, {"b": -9007199254740993}]']) {
      const text = `{"cypher": "RETURN $a AS a", "parameters": {"a": ${a}}}`;
      const { status, body } = await asked(request(app).post("/api/v1/query").type("json").send(text));
      expect([status, body]).toEqual([400, expect.objectContaining({ detail: expect.stringContaining("rounded") })]);
    }
  });

  it("takes parameters, in either script", async () => {
    const cypher = "MATCH (a:Actor {nameAr: $name}) RETURN a.name AS name, $list AS list";
    const lines = await answer({ cypher, parameters: { name: "ليلى ناصر", list: [1, "ب", null] } });
    expect(lines[1]).toEqual({ row: { name: "Layla Nasser", list: [1, "ب", null] } });
  });

  it("stops at the rows that the server allows or the client asks for, and says so", async () => {
    const small = appOver(news.store, { RAWABIT_QUERY_ROWS: "3" });
    const truncated = { summary: expect.objectContaining({ rows: 3, truncated: "rows" }) };
    expect((await answer({ cypher: NAMES }, small)).at(-1)).toEqual(truncated);
    expect((await answer({ cypher: NAMES, rows: 3 })).at(-1)).toEqual(truncated);
    expect((await answer({ cypher: NAMES, rows: 4 }, small)).at(-1)).toEqual(truncated);
  });

  it("stops at the size that the server allows, and says so", async () => {
    const small = appOver(news.store, { RAWABIT_QUERY_MEGABYTES: "1" });
    const lines = await answer({ cypher: "UNWIND range(1, 9) AS i RETURN range(1, 60000) AS list" }, small);
    expect(lines.at(-1)).toEqual({ summary: expect.objectContaining({ truncated: "size", rows: 3 }) });
  });

  it("is ended at its time limit", async () => {
    const response = await ask({ cypher: ENDLESS, seconds: 0.3 }).expect(504);
    expect(response.body).toMatchObject({ code: "query.timeout", detail: expect.stringContaining("0.3 s") });
  });

  it("says where a query is wrong, and what it could say instead", async () => {
    const { body } = await asked(ask({ cypher: "MATCH (a:Actor)\nRETURN nothing" }).expect(400));
    expect(body).toMatchObject({ code: "query.invalid", place: { line: 2, column: 8 } });
    const shortest = await ask({ cypher: "MATCH p = SHORTEST 2 (a)-[:X]-+(b) RETURN p" }).expect(400);
    expect(shortest.body).toMatchObject({
      place: { line: 1, column: 9 },
      detail: expect.stringMatching(/does not know SHORTEST k\..*shortestPath/su),
    });
    const refused = await ask({ cypher: "MATCH (a)\n  SET a.name = 'x'" }).expect(403);
    expect(refused.body).toMatchObject({ code: "query.refused", place: { line: 2, column: 3 } });
  });

  it("gives plans: EXPLAIN without running the query, PROFILE with what running it took", async () => {
    const planOf = async (cypher: string) => {
      const last = (await answer({ cypher })).at(-1);
      return last !== undefined && "summary" in last ? last.summary.plan : null;
    };
    const explained = await planOf(`EXPLAIN ${NAMES}`);
    expect(explained).toMatchObject({ operator: "Sort", rows: null, children: [{ children: expect.any(Array) }] });
    expect(await planOf(`profile ${NAMES}`)).toMatchObject({ operator: "Sort", rows: 4 });
    expect(await planOf(`EXPLAIN ${ENDLESS}`)).not.toBeNull();
  });

  it("refuses what a body may not hold", async () => {
    for (const body of [{}, { cypher: 1 }, { cypher: "RETURN 1", more: 1 }, { cypher: "RETURN 1", rows: 0 }]) {
      expect((await ask(body).expect(400)).body).toMatchObject({ code: "request.invalid" });
    }
    const tooLong = { cypher: `RETURN '${"x".repeat(200_000)}'` };
    expect((await ask(tooLong).expect(400)).body).toMatchObject({ code: "request.invalid" });
  });

  it("writes nothing and reaches nothing, plainly or behind EXPLAIN and PROFILE", async () => {
    const { graphHash } = await news.store.stats({ hash: true });
    for (const hostile of HOSTILE_QUERIES)
      for (const cypher of [hostile, `EXPLAIN ${hostile}`, `PROFILE\n${hostile}`]) {
        const { status, body } = await asked(ask({ cypher }));
        expect({ cypher, status, body }).toMatchObject({ status: 403, body: { code: "query.refused" } });
      }
    expect((await news.store.stats({ hash: true })).graphHash).toBe(graphHash);
  });

  it("answers what only reads, and explains it", async () => {
    for (const harmless of HARMLESS_QUERIES)
      for (const cypher of [harmless, `EXPLAIN ${harmless}`]) {
        const { status, body } = await asked(ask({ cypher, parameters: { settings: 1, created: 2 } }));
        expect({ cypher, status, body }).toMatchObject({ status: 200 });
      }
  });
});

describe("a client of POST /query", () => {
  let server: Server;
  let url: string;
  beforeAll(async () => {
    server = createServer(appOver(news.store, { RAWABIT_QUERIES_AT_ONCE: "2" })).listen(0, "127.0.0.1");
    await once(server, "listening");
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1/query`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const send = (body: object, signal?: AbortSignal): Promise<Response> =>
    fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      signal: signal ?? null,
    });

  it("that goes away takes its query along, frees its place, and costs nobody else an answer", async () => {
    const leaving = new AbortController();
    // One more than are served at a time, and none that is served has anything to say.
    const asked = Array.from({ length: 3 }, () => send({ cypher: ENDLESS }, leaving.signal));
    const ends = Promise.allSettled(asked);
    const refused = await Promise.race(asked);
    expect(refused.status).toBe(429);
    expect(await refused.json()).toMatchObject({ code: "query.too-many", retriable: true });

    const others = [
      news.store.stats(),
      news.store.query(NAMES, {}, { milliseconds: 20_000, rows: 9, characters: 999 }),
    ];
    leaving.abort();
    await ends;
    expect(await Promise.all(others)).toMatchObject([{ documents: 2 }, { rows: { length: 4 } }]);
    // Its place is free once the query has been ended; Jest ends what waits for that in vain.
    while ((await send({ cypher: "RETURN 1 AS one" })).status !== 200) await sleep(20);
  });

  it("that reads slowly is waited for, and gets every row", async () => {
    const response = await send({ cypher: "UNWIND range(1, 9000) AS i RETURN i, 'some text to fill the row' AS text" });
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const pieces: Uint8Array[] = [];
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      pieces.push(piece.value);
      if (pieces.length < 5) await sleep(100);
    }
    const lines = linesOf(Buffer.concat(pieces).toString());
    expect(lines).toHaveLength(9002);
    expect(lines.at(-1)).toMatchObject({ summary: { rows: 9000, truncated: null } });
  });
});

describe("what helps to write queries", () => {
  it("tells labels, types and properties as the graph stands", async () => {
    const { body } = await asked(request(app).get("/api/v1/query/schema").expect(200));
    expect(body).toMatchObject({ engine: "embedded" });
    expect(body).toHaveProperty(
      "labels",
      expect.arrayContaining([
        expect.objectContaining({
          name: "Document",
          properties: expect.arrayContaining([{ name: "publishedAt", types: ["date"] }]),
        }),
      ]),
    );
    expect(body).toHaveProperty(
      "relationshipTypes",
      expect.arrayContaining([expect.objectContaining({ name: "CO_MENTIONED" })]),
    );
  });

  it("keeps queries for everybody, each once, and none that was removed", async () => {
    const query = { title: "أسماء", cypher: NAMES, parameters: { n: [1, "ب"] }, user: "Salma" };
    const hash = (await news.store.stats({ hash: true })).graphHash;
    const { body: saved } = await asked(request(app).post("/api/v1/query/saved").send(query).expect(200));
    await request(app).post("/api/v1/query/saved").send(query).expect(200);
    const { body: list } = await asked(request(app).get("/api/v1/query/saved").expect(200));
    expect(list).toEqual({ queries: [saved] });
    expect(saved).toMatchObject(query);
    const remove = `/api/v1/query/saved/${(saved as { id: string }).id}/remove`;
    expect((await request(app).post(remove).expect(200)).body).toEqual({ removed: true });
    expect((await request(app).post(remove).expect(200)).body).toEqual({ removed: false });
    expect((await request(app).get("/api/v1/query/saved")).body).toEqual({ queries: [] });
    expect((await news.store.stats({ hash: true })).graphHash).toBe(hash);
  });
});
