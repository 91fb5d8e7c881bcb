import { describe, expect, it } from "@jest/globals";
import request, { type Response } from "supertest";
import { problemSchema, type Problem } from "../../graph/contract/schemas.ts";
import { RawabitError } from "../../graph/model/errors.ts";
import { ACTORS } from "./support/news-graph.ts";
import { app, news, startSession } from "./support/session.ts";
import { appOver, withFault } from "./support/test-app.ts";

const NO_ACTOR = `a-${"0".repeat(20)}`;
const NO_DOCUMENT = `d-${"0".repeat(20)}`;

startSession();

/** The problem of a response, which must be one in every respect. */
function problem(response: Response): Problem {
  expect(response.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
  expect(response.headers["cache-control"]).toBe("no-store");
  const body = problemSchema.parse(JSON.parse(response.text));
  expect(body.status).toBe(response.status);
  expect(body.instance).toBe(`urn:uuid:${response.headers["x-request-id"] ?? ""}`);
  return body;
}

async function problemAt(path: string): Promise<[status: number, code: string]> {
  const { status, code } = problem(await request(app).get(path));
  return [status, code];
}

describe("what is not there", () => {
  it.each([
    `/actors/${NO_ACTOR}`,
    `/actors/${NO_ACTOR}/adjacent`,
    `/actors/${NO_ACTOR}/evidence`,
    `/ties/${ACTORS.layla.id}/${NO_ACTOR}/evidence`,
    `/ties/${NO_ACTOR}/${ACTORS.layla.id}/evidence`,
  ])("says at %s that there is no such actor", async (path) => {
    expect(await problemAt(`/api/v1${path}`)).toEqual([404, "actor.not-found"]);
  });

  it("says that there is no such document", async () => {
    expect(await problemAt(`/api/v1/documents/${NO_DOCUMENT}`)).toEqual([404, "document.not-found"]);
  });

  it.each(["/api", "/api/v1", "/api/v1/nothing", "/api/v2/stats", "/api/v1/actors/x/y/z", "/API/v1/nothing"])(
    "says that there is nothing at %s",
    async (path) => {
      expect(await problemAt(path)).toEqual([404, "route.not-found"]);
    },
  );

  it.each(["post", "put", "patch", "delete"] as const)(
    "does not take %s where only reading is meant",
    async (method) => {
      const response = await request(app)[method]("/api/v1/stats");
      expect(problem(response)).toMatchObject({
        status: 405,
        code: "route.other-method",
        detail: `/api/v1/stats takes GET, HEAD, not ${method.toUpperCase()}.`,
      });
      expect(response.headers["allow"]).toBe("GET, HEAD");
    },
  );

  it("says where an address takes other methods, and to whom asks which", async () => {
    expect((await request(app).get("/api/v1/query")).headers["allow"]).toBe("POST");
    expect((await request(app).delete(`/api/v1/actors/${ACTORS.layla.id}`)).headers["allow"]).toBe("GET, HEAD");
    expect((await request(app).put("/api/v1/judgements")).headers["allow"]).toBe("POST, GET, HEAD");
    expect((await request(app).options("/api/v1/judgements")).status).toBe(200);
  });
});

describe("a request that breaks the contract", () => {
  it.each([
    "x",
    "a-XYZ",
    `${ACTORS.layla.id}0`,
    `${ACTORS.layla.id}%0A`,
    "a-0123'%7D)%20DETACH%20DELETE%20n%20%2F%2F",
    "..%2F..%2F..%2Fetc%2Fpasswd",
    "%00",
    "%D9%84%D9%8A%D9%84%D9%89",
    "__proto__",
    "a".repeat(4000),
  ])("is refused for the id %s", async (id) => {
    expect(await problemAt(`/api/v1/actors/${id}`)).toEqual([400, "request.invalid"]);
    expect(await problemAt(`/api/v1/documents/${id}`)).toEqual([400, "request.invalid"]);
  });

  it("is refused for an address that is not well encoded", async () => {
    expect(await problemAt("/api/v1/actors/%E0%A4%A")).toEqual([400, "request.invalid"]);
  });

  it.each([
    "/actors",
    "/actors?q=",
    "/actors?q=%20%20",
    `/actors?q=${"a".repeat(201)}`,
    "/actors?q=a&q=b",
    "/actors?q[x]=a",
    "/actors?q=a&limit=51",
    "/actors?q=a&type=SHIP",
    "/actors?q=a&typ=PERSON",
    "/overview?limit=0",
    "/overview?limit=2001",
    "/overview?limit=1.5",
    "/overview?limit=many",
    "/overview?limit=%D9%A1%D9%A0",
    "/overview?limit=",
    "/overview?limit=1&limit=2",
    "/overview?minSentences=-1",
    "/overview?__proto__=1",
    "/stats?hash=yes",
    `/actors/${ACTORS.layla.id}/evidence?offset=-1`,
    `/actors/${ACTORS.layla.id}/evidence?offset=1e400`,
    `/actors/${ACTORS.layla.id}/evidence?limit=201`,
  ])("is refused for %s", async (path) => {
    expect(await problemAt(`/api/v1${path}`)).toEqual([400, "request.invalid"]);
  });

  it("is told which part is wrong", async () => {
    const { detail } = problem(await request(app).get("/api/v1/overview?limit=0&minSentences=x"));
    expect(detail).toContain("limit");
    expect(detail).toContain("minSentences");
  });

  it("is told what is missing, in words", async () => {
    const { detail } = problem(await request(app).get("/api/v1/actors"));
    expect(detail).toBe("The request's query is not valid: q: it is missing.");
    const { detail: other } = problem(await request(app).get("/api/v1/actors/x"));
    expect(other).toMatch(/[^.]\.$/);
  });
});

describe("a body that breaks the contract", () => {
  const post = (body: string, type = "application/json"): request.Test =>
    request(app).post("/api/v1/ties/among").set("Content-Type", type).send(body);

  it.each([
    ["no JSON", "{"],
    ["no object", "[]"],
    ["no list", '{"actors":"a"}'],
    ["an id that cannot be one", '{"actors":["x"]}'],
    ["more than was asked for", `{"actors":[],"all":true}`],
    ["a prototype", '{"actors":[],"__proto__":{"admin":true}}'],
    ["too many actors", JSON.stringify({ actors: Array<string>(2001).fill(NO_ACTOR) })],
  ])("is refused for %s", async (_what, body) => {
    expect(problem(await post(body)).code).toBe("request.invalid");
  });

  it.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])(
    "is refused as %s, which pages of other sites can send unasked",
    async (type) => {
      const { code, detail } = problem(await post('{"actors":[]}', type));
      expect(code).toBe("request.invalid");
      expect(detail).toContain("application/json");
    },
  );

  it("takes as many actors as the contract allows", async () => {
    await post(JSON.stringify({ actors: Array<string>(2000).fill(ACTORS.layla.id) })).expect(200);
  });

  it("is refused unread when it is too large", async () => {
    const { status, code } = problem(await post(JSON.stringify({ actors: ["x".repeat(1_100_000)] })));
    expect([status, code]).toEqual([413, "input.too-large"]);
  });

  it("is refused in a character set that JSON does not come in", async () => {
    const { status, code } = problem(await post('{"actors":[]}', "application/json; charset=windows-1256"));
    expect([status, code]).toEqual([415, "input.unsupported"]);
  });
});

describe("a fault behind the API", () => {
  it("of the program tells nothing of its inside", async () => {
    const store = withFault(news.store, { actor: () => Promise.reject(new TypeError("secret of /srv/app.js")) });
    const response = await request(appOver(store)).get(`/api/v1/actors/${NO_ACTOR}`);
    expect(problem(response)).toMatchObject({ status: 500, code: "internal", retriable: false });
    expect(response.text).not.toMatch(/secret|TypeError|srv/);
  });

  it("of an answer that breaks the contract does not reach the client", async () => {
    const store = withFault(news.store, { stats: () => Promise.resolve({ documents: -1 } as never) });
    expect(problem(await request(appOver(store)).get("/api/v1/stats"))).toMatchObject({
      status: 500,
      code: "internal",
    });
  });

  it.each([
    ["store.unreachable", 503, true],
    ["store.interrupted", 503, true],
    ["store.authentication", 503, false],
    ["query.timeout", 504, false],
    ["query.refused", 403, false],
  ] as const)("of kind %s is told with its sentence", async (code, status, retriable) => {
    const error = new RawabitError(code, "Start the store again.");
    const store = withFault(news.store, { stats: () => Promise.reject(error) });
    expect(problem(await request(appOver(store)).get("/api/v1/stats"))).toMatchObject({
      ...{ status, code, retriable },
      detail: "Start the store again.",
    });
  });
});
