import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { cypherTokens } from "../../../../graph/model/cypher/cypher-tokens.ts";
import { assertReadOnly } from "../../../../graph/model/cypher/read-only-guard.ts";
import { GREEDY_QUERIES, HARMLESS_QUERIES, HOSTILE_QUERIES, HUNGRY_QUERIES } from "../../hostile-queries.ts";

describe("the guard before users' queries", () => {
  it.each([
    "MATCH (a:Actor)-[t:CO_MENTIONED]-(b) WHERE t.weight > 10 RETURN a, t, b LIMIT 5",
    "OPTIONAL MATCH (a:Actor) RETURN a.set, a.create, a . merge",
    "MATCH (a:Set|Delete:Load) RETURN a",
    "RETURN {set: 1, create: {use: 2}} AS a",
    "RETURN $set AS a, 'CREATE (:X)' AS b, \"SET\" AS c, `DELETE` AS d",
    "RETURN 1 AS a // CREATE (:X)",
    "RETURN /* SET DELETE */ 1 AS a",
    "CALL db.labels() YIELD label RETURN label",
    "CALL { MATCH (a) RETURN a } RETURN a",
    "MATCH (a) CALL (a) { MATCH (a)--(b) RETURN b } RETURN b",
    "RETURN date.truncate('month', date()) AS a, duration.between(date(), date()) AS b, point.distance(null, null) AS c",
    "MATCH (a) WHERE EXISTS { (a)--() } RETURN count { (a)--() } AS n",
    "  \n UNWIND [1] AS a WITH a RETURN a UNION RETURN 2 AS a",
    'RETURN \'it\\\'s\' AS a, "say \\"SET\\"" AS b',
    "MATCH (a) RETURN a.`set` AS offset, a.settings AS created",
    ...HARMLESS_QUERIES,
    ...GREEDY_QUERIES,
    ...HUNGRY_QUERIES,
  ])("lets through what only reads: %s", (text) => {
    expect(() => {
      assertReadOnly(text);
    }).not.toThrow();
  });

  it.each(HOSTILE_QUERIES)("refuses: %s", (text) => {
    expect(() => {
      assertReadOnly(text);
    }).toThrow(expect.objectContaining({ code: "query.refused" }));
  });

  it("knows more than 150 hostile queries, each of its own", () => {
    expect(new Set(HOSTILE_QUERIES).size).toBe(HOSTILE_QUERIES.length);
    expect(HOSTILE_QUERIES.length).toBeGreaterThanOrEqual(150);
  });

  it("calls nothing a query that is none", () => {
    for (const text of ["", " \n", "// RETURN 1"]) {
      expect(() => {
        assertReadOnly(text);
      }).toThrow(expect.objectContaining({ code: "query.invalid" }));
    }
  });
});

describe("Cypher's tokens", () => {
  it("are words, quoted names, strings and marks, without comments", () => {
    const tokens = [...cypherTokens("MATCH (`a``b`) /* x */ RETURN 'it\\'s' // end")];
    expect(tokens.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      "word MATCH",
      "mark (",
      "quoted-name a`b",
      "mark )",
      "word RETURN",
      "string 'it\\'s'",
    ]);
  });

  it("come to an end for any text, in time that grows with its length", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("'", '"', "`", "\\", "/", "*", "\n", "a", " ", "😀", "\ud83d") }),
        (text) => {
          expect([...cypherTokens(text)].length).toBeLessThanOrEqual(text.length);
        },
      ),
    );
    const start = performance.now();
    expect([...cypherTokens(`RETURN '${"\\".repeat(500_000)}`)].length).toBeGreaterThan(1);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
