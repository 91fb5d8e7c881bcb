import { CompletionContext } from "@codemirror/autocomplete";
import { EditorState } from "@codemirror/state";
import { describe, expect, it } from "@jest/globals";
import { completeCypher } from "../../../client/editor/complete-cypher.ts";
import type { QuerySchema } from "../../../graph/model/query-schema.ts";

const schema: QuerySchema = {
  engine: "embedded",
  labels: [
    { name: "Person", properties: [{ name: "name", types: ["text"] }] },
    { name: "Document", properties: [{ name: "title", types: ["text"] }] },
    { name: "With space", properties: [] },
  ],
  relationshipTypes: [{ name: "CO_MENTIONED", properties: [{ name: "sentences", types: ["integer"] }] }],
};

/** What is offered at the sign ▮. */
function offered(marked: string): readonly string[] | null {
  const [before = "", after = ""] = marked.split("▮");
  const context = new CompletionContext(EditorState.create({ doc: before + after }), before.length, false);
  const result = completeCypher(context, { schema, parameters: ["name", "limit"] });
  return result?.options.map(({ label }) => label) ?? null;
}

describe("completion", () => {
  it("offers labels in round brackets and types in square ones", () => {
    expect(offered("MATCH (p:Pe▮")).toEqual(["Person", "Document", "With space"]);
    expect(offered("MATCH (:▮)")).toEqual(["Person", "Document", "With space"]);
    expect(offered("MATCH (a)-[t:▮]-(b)")).toEqual(["CO_MENTIONED"]);
    expect(offered("MATCH (a)-[:X|▮]-(b)")).toEqual(["CO_MENTIONED"]);
  });

  it("offers the properties of what a variable is, and of everything where that is not known", () => {
    expect(offered("MATCH (p:Person)-[t:CO_MENTIONED]-(x) WHERE p.▮")).toEqual(["name"]);
    expect(offered("MATCH (p:Person)-[t:CO_MENTIONED]-(x) WHERE t.se▮")).toEqual(["sentences"]);
    expect(offered("MATCH (x) RETURN x.▮")).toEqual(["name", "title", "sentences"]);
    expect(offered("MATCH (p:Person {na▮")).toEqual(["name"]);
  });

  it("offers parameters, keywords, functions and the query's own names", () => {
    expect(offered("RETURN $▮")).toEqual(["name", "limit"]);
    expect(offered("MATCH (minister) RETURN mi▮")).toEqual(expect.arrayContaining(["MATCH", "min", "minister"]));
  });

  it("keeps quiet in strings, in comments, and where nothing is typed", () => {
    expect(offered("RETURN 'wher▮")).toBeNull();
    expect(offered("RETURN 1 // wher▮")).toBeNull();
    expect(offered("RETURN ▮")).toBeNull();
  });
});
