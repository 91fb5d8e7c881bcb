import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { lintCypher } from "../../../client/editor/lint-cypher.ts";
import { namedKinds } from "../../../client/editor/query-names.ts";
import type { QuerySchema } from "../../../graph/model/query-schema.ts";
import { QUERY_TEMPLATES } from "../../../graph/model/query-templates/query-templates.ts";

const LABELS = ["Actor", "Person", "Place", "Document", "Sentence", "Name"];
const TYPES = ["CO_MENTIONED", "MENTIONED_IN", "PART_OF", "SAME_AS", "MAY_BE"];
const schema: QuerySchema = {
  engine: "embedded",
  labels: LABELS.map((name) => ({ name, properties: [] })),
  relationshipTypes: TYPES.map((name) => ({ name, properties: [] })),
};
const lint = (text: string, parameters: readonly string[] = []) =>
  lintCypher(text, { schema, parameters, language: "ar" }).map((found) => [
    found.kind,
    text.slice(found.begin, found.end),
  ]);

describe("what is seen of a query before it is run", () => {
  it("is nothing in any question of the library", () => {
    for (const { cypher, parameters } of QUERY_TEMPLATES)
      expect(
        lint(
          cypher,
          parameters.map(({ name }) => name),
        ),
      ).toEqual([]);
    expect(lint("")).toEqual([]);
  });

  it("is a label or a type that the graph has not, where it stands", () => {
    expect(lint("MATCH (a:Persn)-[t:`NO SUCH`|PART_OF]->(:Actor {Other: 1}) WHERE a:Place RETURN [1][..2]")).toEqual([
      ["unknown", "Persn"],
      ["unknown", "`NO SUCH`"],
    ]);
  });

  it("is what is refused, not closed, without a value, or unknown to the engine", () => {
    expect(lint("MATCH (a) SET a.x = 1")).toEqual([["refused", "SET"]]);
    expect(lint("MATCH (a RETURN a")).toContainEqual(["unclosed", "("]);
    expect(lint("RETURN $a, $b, '$c'", ["a"])).toEqual([["valueless", "$b"]]);
    expect(lint("RETURN randomUUID()")).toEqual([["portable", "randomUUID("]]);
  });

  it("comes for any text, with places inside of it", () => {
    const piece = fc.constantFrom(
      "(",
      ")",
      "[",
      "]",
      "{",
      "}",
      ":",
      "a",
      "$",
      "'",
      "`",
      "SET ",
      "بغداد",
      "\n",
      "|",
      "😀",
      " ",
    );
    fc.assert(
      fc.property(fc.string({ unit: piece, maxLength: 40 }), (text) => {
        for (const { begin, end } of lintCypher(text, { schema, parameters: [], language: "en" }))
          expect([begin >= 0, begin <= end, end <= text.length]).toEqual([true, true, true]);
      }),
    );
  });
});

describe("the names of a pattern", () => {
  it("say which variable bears them", () => {
    expect(
      namedKinds("MATCH (a:Actor:Person)-[t:X|Y]->(:Place)").map(({ name, kind, variable }) => [name, kind, variable]),
    ).toEqual([
      ["Actor", "label", "a"],
      ["Person", "label", "Actor"],
      ["X", "type", "t"],
      ["Y", "type", "t"],
      ["Place", "label", undefined],
    ]);
  });
});
