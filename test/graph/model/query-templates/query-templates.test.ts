import { describe, expect, it } from "@jest/globals";
import { assertReadOnly } from "../../../../graph/model/cypher/read-only-guard.ts";
import { kindOf, readParameter, writeParameter } from "../../../../graph/model/query-parameter.ts";
import { QUERY_TEMPLATES } from "../../../../graph/model/query-templates/query-templates.ts";

const ARABIC = /\p{Script=Arabic}/u;

describe("the library of queries", () => {
  it("has at least thirty, each of its own", () => {
    expect(QUERY_TEMPLATES.length).toBeGreaterThanOrEqual(30);
    expect(new Set(QUERY_TEMPLATES.map(({ id }) => id)).size).toBe(QUERY_TEMPLATES.length);
    expect(new Set(QUERY_TEMPLATES.map(({ title }) => title.en)).size).toBe(QUERY_TEMPLATES.length);
  });

  it.each(QUERY_TEMPLATES)(
    "says in both languages what it asks, in a sentence: $id",
    ({ title, explanation, parameters }) => {
      for (const words of [title, explanation, ...parameters.map(({ label }) => label)]) {
        expect(words.ar).toMatch(ARABIC);
        expect(words.en).not.toMatch(ARABIC);
      }
      for (const sentence of Object.values(explanation)) expect(sentence).toMatch(/^[^.]+\S\.$/u);
    },
  );

  it.each(QUERY_TEMPLATES)(
    "reads only, with the parameters that it names and no others: $id",
    ({ cypher, parameters }) => {
      expect(() => {
        assertReadOnly(cypher);
      }).not.toThrow();
      const used = new Set(Array.from(cypher.matchAll(/\$(\w+)/gu), ([, name]) => name));
      expect(new Set(parameters.map(({ name }) => name))).toEqual(used);
      for (const { kind, value, choices } of parameters) {
        expect(readParameter(kind, String(value))).toEqual({ value });
        expect(choices ?? [value]).toContain(value);
      }
    },
  );
});

describe("a parameter", () => {
  it("is read as the kind that it is said to be", () => {
    expect(readParameter("integer", " ١٢ ")).toEqual({ value: 12 });
    expect(readParameter("integer", "1.5")).toHaveProperty("fault");
    expect(readParameter("integer", "99999999999999999")).toHaveProperty("fault");
    expect(readParameter("decimal", "-0.5")).toEqual({ value: -0.5 });
    expect(readParameter("decimal", "")).toHaveProperty("fault");
    expect(readParameter("boolean", "yes")).toHaveProperty("fault");
    expect(readParameter("date", "2021-02-29")).toHaveProperty("fault");
    expect(readParameter("date", "٢٠٢٠-٠٢-٢٩")).toEqual({ value: "2020-02-29" });
    expect(readParameter("text", " 12 ")).toEqual({ value: " 12 " });
    expect(readParameter("json", "[1")).toHaveProperty("fault");
  });

  it("is written as it is read again", () => {
    for (const value of ["", "a", "٣", "2021-01-02", 3, -0.5, true, ["a", 1], { a: null }, null])
      expect(readParameter(kindOf(value), writeParameter(value))).toEqual({ value });
  });
});
