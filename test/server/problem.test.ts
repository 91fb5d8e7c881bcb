import { describe, expect, it } from "@jest/globals";
import { problemSchema } from "../../graph/contract/schemas.ts";
import { ERROR_CATALOGUE, RawabitError, type ErrorCode } from "../../graph/model/errors.ts";
import { asRequestError, problemOf, statusOf } from "../../server/problem.ts";

const CODES = Object.keys(ERROR_CATALOGUE) as ErrorCode[];
const ID = "0b3ad8a4-8d0f-4a52-9d5a-8f64a6a5b0c1";

describe("problemOf", () => {
  it.each(CODES)("makes a problem of %s that keeps the contract", (code) => {
    const problem = problemOf(new RawabitError(code, "What happened, and what to do."), ID);
    expect(problemSchema.parse(problem)).toEqual(problem);
    expect(problem).toMatchObject({ code, title: ERROR_CATALOGUE[code].title, instance: `urn:uuid:${ID}` });
    expect(problem.status).toBeGreaterThanOrEqual(400);
  });

  it("blames the client for what the client can mend, and only for that", () => {
    for (const code of CODES) {
      const error = new RawabitError(code, "");
      const ours =
        error.kind === "internal" ||
        error.kind === "unavailable" ||
        ["query.timeout", "measure.too-large"].includes(error.code);
      expect([code, statusOf(error) >= 500]).toEqual([code, ours]);
    }
  });

  it("keeps an internal error's words to itself and gives the id to look for", () => {
    const problem = problemOf(new RawabitError("internal", "password=hunter2 at /srv/app.js:3"), ID);
    expect(JSON.stringify(problem)).not.toMatch(/hunter2|srv/);
    expect(problem.detail).toContain(ID);
  });
});

describe("asRequestError", () => {
  it("keeps our own errors as they are", () => {
    const error = new RawabitError("actor.not-found", "None.");
    expect(asRequestError(error)).toBe(error);
  });

  it.each([
    [400, "request.invalid"],
    [413, "input.too-large"],
    [415, "input.unsupported"],
    [500, "internal"],
  ] as const)("takes an HTTP error %d for %s", (status, code) => {
    expect(asRequestError(Object.assign(new Error("Bad"), { status })).code).toBe(code);
  });

  it.each([new Error("boom"), "boom", undefined, null, { status: 404 }])("takes %p for an internal error", (thrown) => {
    expect(asRequestError(thrown).code).toBe("internal");
  });
});
