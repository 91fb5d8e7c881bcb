import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { cypherLiteral } from "../../../graph/export/cypher-literal.ts";
import { hostileName } from "./memory-graph.ts";

describe("a Cypher literal", () => {
  it.each([
    ["it's", String.raw`'it\'s'`],
    ["a\\b", String.raw`'a\\b'`],
    ["\\u0027", String.raw`'\\\u00750027'`],
    ["\\\\u0027", String.raw`'\\\\\u00750027'`],
    ["line\nbreak\u0000", String.raw`'line\u000abreak\u0000'`],
    ["العامري \u200f👩‍👩‍👧", "'العامري \u200f👩‍👩‍👧'"],
  ])("of %j is %s", (value, literal) => {
    expect(cypherLiteral(value)).toBe(literal);
  });

  it("never has a backslash before a plain u that it did not write itself, and ends where it ends", () => {
    fc.assert(
      fc.property(hostileName, (name) => {
        const literal = cypherLiteral(name);
        // As Neo4j reads it: first the escapes of Unicode wherever they stand, then the string.
        const once = literal.replace(/\\u([0-9a-f]{4})/giu, (_, digits: string) =>
          String.fromCharCode(Number.parseInt(digits, 16)),
        );
        expect(/^'(?:\\[\s\S]|[^'\\])*'$/u.test(once)).toBe(true);
        expect(once.slice(1, -1).replace(/\\([\s\S])/gu, "$1")).toBe(name);
      }),
    );
  });

  it("writes maps, lists and numbers, and leaves out what has no value", () => {
    expect(cypherLiteral({ a: [1, -2.5e-7], b: null, c: { d: "x" } })).toBe("{a: [1, -2.5e-7], c: {d: 'x'}}");
  });
});
