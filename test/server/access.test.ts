import { describe, expect, it } from "@jest/globals";
import type { Express } from "express";
import request from "supertest";
import { createMetrics } from "../../server/metrics.ts";
import { app, news, startSession } from "./support/session.ts";
import { appOver } from "./support/test-app.ts";

const TOKEN = "correct-horse-battery";

startSession();

describe("the name in the Host header", () => {
  const statusUnder = async (host: string, env: Record<string, string> = {}): Promise<number> =>
    (await request(appOver(news.store, env)).get("/api/v1/ontology").set("Host", host)).status;

  it.each(["localhost", "localhost:4680", "127.0.0.1:1", "[::1]:4680"])("may be %s", async (host) => {
    expect(await statusUnder(host)).toBe(200);
  });

  it.each([
    "evil.example",
    "localhost.evil.example",
    "127.0.0.1.nip.io",
    "192.168.1.5",
    "localhost@evil.example",
    "0.0.0.0",
  ])("may not be %s, to which a page elsewhere could be bound", async (host) => {
    expect(await statusUnder(host)).toBe(403);
  });

  it("is refused for the page as well, with a problem that says what to set", async () => {
    const response = await request(app).get("/").set("Host", "evil.example").expect(403);
    expect(response.text).toContain("RAWABIT_ALLOWED_HOSTS");
  });

  it("may be the configured host or an allowed one, in any case", async () => {
    const env = { RAWABIT_TOKEN: TOKEN, RAWABIT_HOST: "Graph.example.org", RAWABIT_ALLOWED_HOSTS: "news.example.org" };
    expect(await statusUnder("graph.EXAMPLE.org:443", env)).toBe(401);
    expect(await statusUnder("News.example.org", env)).toBe(401);
    expect(await statusUnder("other.example.org", env)).toBe(403);
  });

  it("may be any bare address, but no other name, where the server listens on every address", async () => {
    const env = { RAWABIT_TOKEN: TOKEN, RAWABIT_HOST: "0.0.0.0" };
    expect(await statusUnder("192.168.1.5:4680", env)).toBe(401);
    expect(await statusUnder("[2001:db8::1]:4680", env)).toBe(401);
    expect(await statusUnder("evil.example", env)).toBe(403);
  });
});

describe("a write from a browser", () => {
  const write = (headers: Record<string, string>): request.Test =>
    request(app).post("/api/v1/ties/among").set("Host", "localhost:4680").set(headers).send({ actors: [] });

  it.each([
    ["from our own page", { Origin: "http://localhost:4680", "Sec-Fetch-Site": "same-origin" }],
    ["from our own page, by a browser without Sec-Fetch", { Origin: "http://localhost:4680" }],
    ["from our own page behind a proxy with TLS", { Origin: "https://localhost:4680" }],
    ["from no browser at all", {}],
  ])("passes %s", async (_from, headers) => {
    await write(headers).expect(200);
  });

  it.each([
    ["another site", { Origin: "https://evil.example", "Sec-Fetch-Site": "cross-site" }],
    ["another site, by a browser without Sec-Fetch", { Origin: "https://evil.example" }],
    ["another port of this machine", { Origin: "http://localhost:3000", "Sec-Fetch-Site": "same-site" }],
    ["another port, by a browser without Sec-Fetch", { Origin: "http://localhost:3000" }],
    ["another port that has no Origin header sent", { "Sec-Fetch-Site": "same-site" }],
    ["a sandboxed page", { Origin: "null" }],
    ["a page that has no Origin header sent", { "Sec-Fetch-Site": "cross-site" }],
    ["a site whose name begins like ours", { Origin: "http://localhost:4680.evil.example" }],
  ])("is refused from %s", async (_from, headers) => {
    const response = await write(headers).expect(403);
    expect(response.body).toMatchObject({ code: "request.refused" });
  });

  it("grants other origins nothing", async () => {
    const response = await request(app).get("/api/v1/stats").set("Origin", "https://evil.example");
    expect(response.headers).not.toHaveProperty("access-control-allow-origin");
    expect(response.headers["cross-origin-resource-policy"]).toBe("same-origin");
  });
});

describe("the token", () => {
  const guarded = (): Express => appOver(news.store, { RAWABIT_TOKEN: TOKEN }, { metrics: createMetrics() });

  it.each(["/api/v1/stats", "/api/v1/openapi.json", "/api/v1/nothing", "/API/v1/stats", "/metrics"])(
    "is needed for %s",
    async (path) => {
      const response = await request(guarded())
        .get(path)
        .expect(401)
        .expect("WWW-Authenticate", /^Bearer/);
      expect(response.body).toMatchObject({ code: "request.unauthorised" });
    },
  );

  it("lets a program in as a bearer", async () => {
    await request(guarded()).get("/api/v1/stats").set("Authorization", `Bearer ${TOKEN}`).expect(200);
    await request(guarded()).get("/metrics").set("Authorization", `bearer ${TOKEN}`).expect(200);
  });

  it.each([
    "Bearer",
    "Bearer wrong-horse-battery",
    `Basic ${TOKEN}`,
    `Bearer ${TOKEN}x`,
    `Bearer ${TOKEN.slice(1)}`,
    TOKEN,
  ])("does not let %s in", async (authorization) => {
    await request(guarded()).get("/api/v1/stats").set("Authorization", authorization).expect(401);
  });

  it("lets a browser in once opened with it, by a cookie out of reach of scripts and other sites", async () => {
    const browser = request.agent(guarded());
    await browser.get("/api/v1/stats").expect(401);
    const opened = await browser.get(`/?view=${encodeURIComponent("ليلى")}&token=${TOKEN}`).expect(303);
    expect(opened.headers["location"]).toBe("/?view=%D9%84%D9%8A%D9%84%D9%89");
    const [cookie] = opened.headers["set-cookie"] as unknown as string[];
    expect(cookie?.split("; ").slice(1).sort()).toEqual(["HttpOnly", "Path=/", "SameSite=Strict"]);
    await browser.get("/api/v1/stats").expect(200);
  });

  it("is not taken from the address when it is wrong", async () => {
    const response = await request(guarded()).get("/?token=wrong-horse-battery").expect(401);
    expect(response.headers).not.toHaveProperty("set-cookie");
  });

  it.each([`//evil.example/?token=${TOKEN}`, `/\\evil.example/?token=${TOKEN}`, `/\\/evil.example/?token=${TOKEN}`])(
    "never sends a browser from %s to another server",
    async (path) => {
      const response = await request(guarded()).get(path);
      expect(response.headers["location"]).toMatch(/^\/evil\.example\/$/);
    },
  );

  it("is not needed to see whether the server is well", async () => {
    await request(guarded()).get("/healthz").expect(200);
    await request(guarded()).get("/readyz").expect(200);
  });
});

describe("the rate limit", () => {
  it("stops an address that asks too often, and says when to come back", async () => {
    const limited = appOver(news.store, { RAWABIT_REQUESTS_PER_MINUTE: "2" });
    await request(limited).get("/api/v1/ontology").expect(200);
    await request(limited).get("/api/v1/ontology").expect(200);
    const response = await request(limited).get("/api/v1/ontology").expect(429);
    expect(response.body).toMatchObject({ code: "request.too-many", retriable: true });
    expect(Number(response.headers["retry-after"])).toBeGreaterThan(0);
  });

  it("is not escaped by a forwarded address", async () => {
    const limited = appOver(news.store, { RAWABIT_REQUESTS_PER_MINUTE: "1" });
    await request(limited).get("/api/v1/ontology").set("X-Forwarded-For", "1.1.1.1").expect(200);
    await request(limited).get("/api/v1/ontology").set("X-Forwarded-For", "2.2.2.2").expect(429);
  });

  it("can be turned off", async () => {
    const unlimited = appOver(news.store, { RAWABIT_REQUESTS_PER_MINUTE: "0" });
    const response = await request(unlimited).get("/api/v1/ontology").expect(200);
    expect(response.headers).not.toHaveProperty("ratelimit");
  });
});

describe("the security headers", () => {
  it.each(["/api/v1/ontology", "/", "/healthz", "/api/v1/nothing"])(
    "come with every answer, as with %s",
    async (path) => {
      const { headers } = await request(app).get(path);
      const policy = new Map(
        (headers["content-security-policy"] ?? "").split(";").map((part) => {
          const [name = "", ...sources] = part.trim().split(" ");
          return [name, sources.join(" ")];
        }),
      );
      expect(policy.get("default-src")).toBe("'self'");
      expect(policy.get("script-src")).toBe("'self'");
      expect(policy.get("frame-ancestors")).toBe("'none'");
      expect(policy.get("worker-src")).toBe("'self' blob:");
      expect(policy.get("object-src")).toBe("'none'");
      expect(policy.has("upgrade-insecure-requests")).toBe(false);
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["x-frame-options"]).toBe("DENY");
      expect(headers["referrer-policy"]).toBe("no-referrer");
      expect(headers).not.toHaveProperty("x-powered-by");
    },
  );

  it("let no inline script and no script from elsewhere run", async () => {
    const { headers } = await request(app).get("/");
    const scripts = /script-src ([^;]*)/.exec(headers["content-security-policy"] ?? "")?.[1];
    expect(scripts).toBe("'self'");
  });
});
