import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Express } from "express";
import request from "supertest";
import { appOver, openNewsStore, type NewsStore } from "./support/test-app.ts";

const PAGE = "<!doctype html><title>روابط</title>";
const SCRIPT = `console.log("${"x".repeat(5000)}");`;

const STYLE = `body { color: ${"red".repeat(2000)} }`;
const PRESSED = brotliCompressSync(STYLE);

let news: NewsStore;
let folder: string;
let app: Express;

beforeAll(async () => {
  news = await openNewsStore();
  folder = await mkdtemp(join(tmpdir(), "rawabit-page-"));
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "index.html"), PAGE);
  await writeFile(join(folder, "favicon.svg"), "<svg/>");
  await writeFile(join(folder, "assets", "main-3fa8.js"), SCRIPT);
  await writeFile(join(folder, "assets", "pressed-7bc1.css"), STYLE);
  await writeFile(join(folder, "assets", "pressed-7bc1.css.br"), PRESSED);
  app = appOver(news.store, {}, { clientFolder: folder });
});

afterAll(async () => {
  await news.remove();
  await rm(folder, { recursive: true, force: true });
});

describe("the page", () => {
  it.each(["/", "/index.html", "/actor/a-0123", "/deep/er/%D9%84%D9%8A%D9%84%D9%89", "/?view=x"])(
    "is at %s, and asked for anew each time",
    async (path) => {
      const response = await request(app).get(path).set("Accept", "text/html").expect(200, PAGE);
      expect(response.headers["content-type"]).toMatch(/^text\/html/);
      expect(response.headers["cache-control"]).toBe("no-cache");
      await request(app)
        .get(path)
        .set("If-None-Match", response.headers["etag"] ?? "")
        .expect(304);
    },
  );

  it("has its hashed files kept for good", async () => {
    const response = await request(app).get("/assets/main-3fa8.js").expect(200, SCRIPT);
    expect(response.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(response.headers["content-type"]).toMatch(/^text\/javascript/);
  });

  it("has its other files asked for anew each time", async () => {
    await request(app).get("/favicon.svg").expect(200).expect("Cache-Control", "no-cache");
  });

  it("comes compressed to a browser that can take it", async () => {
    const response = await request(app).get("/assets/main-3fa8.js").set("Accept-Encoding", "gzip");
    expect(response.headers["content-encoding"]).toBe("gzip");
    expect(response.text).toBe(SCRIPT);
  });

  it("comes as Vite pressed it to a browser that takes Brotli", async () => {
    const ask = (accepted: string) => request(app).get("/assets/pressed-7bc1.css").set("Accept-Encoding", accepted);
    const { headers, text } = await ask("gzip, deflate, br").expect(200);
    expect([headers["content-encoding"], headers["content-type"]]).toEqual(["br", "text/css; charset=utf-8"]);
    expect([text, headers["vary"]]).toEqual([STYLE, "Accept-Encoding"]);
    expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    await ask("gzip").expect(200, STYLE).expect("Content-Encoding", "gzip");
    await ask("identity").expect(200, STYLE);
  });

  it.each(["/assets/gone-1234.js", "/assets", "/assets/", "/robots.txt", "/api/page"])(
    "does not stand in for %s, which is missing",
    async (path) => {
      const response = await request(app).get(path).set("Accept", "text/html").expect(404);
      expect(response.body).toMatchObject({ code: "route.not-found" });
    },
  );

  it.each(["/..%2f..%2fpackage.json", "/assets/..%2f..%2fpackage.json", "/%2e%2e/package.json", "/assets/%00"])(
    "lets nothing outside its folder be read by %s",
    async (path) => {
      const response = await request(app).get(path).set("Accept", "text/html");
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
    },
  );

  it("answers only reading", async () => {
    await request(app).post("/").expect(404);
  });

  it("says how to build it when it is not built", async () => {
    const unbuilt = appOver(news.store, {}, { clientFolder: join(folder, "none") });
    const response = await request(unbuilt).get("/").set("Accept", "text/html").expect(503);
    expect(response.body).toMatchObject({ code: "page.not-built" });
    expect(response.text).toContain("npm start");
    await request(unbuilt).get("/api/v1/stats").expect(200);
  });
});
