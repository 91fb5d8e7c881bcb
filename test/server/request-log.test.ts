import { Writable } from "node:stream";
import { describe, expect, it } from "@jest/globals";
import { pino, type Logger } from "pino";
import request from "supertest";
import { news, startSession } from "./support/session.ts";
import { appOver, withFault } from "./support/test-app.ts";

startSession();

interface Line {
  readonly level: number;
  readonly msg: string;
  readonly requestId: string;
  readonly [key: string]: unknown;
}

/** A log whose lines can be read. */
function readableLog(level: string): { log: Logger; lines: () => readonly Line[] } {
  let text = "";
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString();
      done();
    },
  });
  return {
    log: pino({ level }, sink),
    lines: () =>
      text
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Line),
  };
}

/** The line about a request is written when its connection is done with it, which the client may see before us. */
async function linesOnce(lines: () => readonly Line[], count: number): Promise<readonly Line[]> {
  while (lines().length < count) await new Promise((resolve) => setTimeout(resolve, 5));
  return lines();
}

describe("the request log", () => {
  it("has one line for a request, under the id that the client is given", async () => {
    const { log, lines } = readableLog("info");
    const response = await request(appOver(news.store, {}, { log })).get("/api/v1/stats");
    const [line, ...rest] = await linesOnce(lines, 1);
    expect(rest).toEqual([]);
    expect(line).toMatchObject({ method: "GET", path: "/api/v1/stats", status: 200, aborted: false });
    expect(line?.requestId).toBe(response.headers["x-request-id"]);
  });

  it("does not say what was searched for, unless asked to debug", async () => {
    const search = async (level: string): Promise<string> => {
      const { log, lines } = readableLog(level);
      await request(appOver(news.store, {}, { log }))
        .get("/api/v1/actors")
        .query({ q: "ليلى ناصر" })
        .expect(200);
      return JSON.stringify(await linesOnce(lines, 1));
    };
    expect(await search("info")).not.toMatch(/ليلى|%D9/);
    expect(await search("debug")).toContain("ليلى");
  });

  it("never has the token in it", async () => {
    const { log, lines } = readableLog("trace");
    const app = appOver(news.store, { RAWABIT_TOKEN: "correct-horse-battery" }, { log });
    await request(app).get("/?token=correct-horse-battery").expect(303);
    await request(app).get("/api/v1/stats").set("Authorization", "Bearer correct-horse-battery").expect(200);
    await request(app).get("/api/v1/stats?token=wrong-horse-battery").expect(401);
    expect(JSON.stringify(await linesOnce(lines, 3))).not.toContain("horse");
  });

  it("has the cause of an internal error under the problem's id", async () => {
    const { log, lines } = readableLog("warn");
    const store = withFault(news.store, { stats: () => Promise.reject(new TypeError("the true cause")) });
    const response = await request(appOver(store, {}, { log }))
      .get("/api/v1/stats")
      .expect(500);
    const [line] = await linesOnce(lines, 1);
    expect(line).toMatchObject({ level: 50, code: "internal", requestId: response.headers["x-request-id"] });
    expect(JSON.stringify(line)).toContain("the true cause");
  });

  it("takes no request id from outside", async () => {
    const { log, lines } = readableLog("info");
    await request(appOver(news.store, {}, { log }))
      .get("/api/v1/stats")
      .set("X-Request-Id", "forged");
    expect(JSON.stringify(await linesOnce(lines, 1))).not.toContain("forged");
  });
});
