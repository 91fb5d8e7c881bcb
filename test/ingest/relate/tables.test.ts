import { describe, expect, it } from "@jest/globals";
import { RELATION_TYPES } from "../../../graph/model/ontology.ts";
import { parsePattern } from "../../../ingest/relate/pattern-syntax.ts";
import { loadTable } from "../../../ingest/read/text/load-table.ts";

const table = (name: string) => loadTable(new URL(`../../../ingest/relate/data/${name}.tsv`, import.meta.url));
const types = new Set<string>(RELATION_TYPES.map(({ type }) => type));

describe("the tables of words and patterns", () => {
  it("name only relations that there are, and give every pattern an id, a confidence and an example", () => {
    for (const { relation = "" } of [...table("words"), ...table("patterns")])
      if (relation !== "") expect(types).toContain(relation.split(":")[0]);
    const rows = table("patterns").filter(({ id = "" }) => !id.startsWith("$"));
    expect(new Set(rows.map(({ language, id }) => `${language} ${id}`)).size).toBe(rows.length);
    for (const { confidence, example = "" } of rows) {
      expect(Number(confidence)).toBeGreaterThan(0);
      expect(Number(confidence)).toBeLessThanOrEqual(1);
      expect(example).not.toBe("");
    }
  });

  it("use no class of words that has no word", () => {
    for (const language of ["en", "ar"]) {
      const words = table("words").filter((row) => row["language"] === language);
      const known = new Set(words.map((row) => row["class"]));
      for (const row of table("patterns").filter((own) => own["language"] === language))
        for (const [, names = ""] of (row["pattern"] ?? "").matchAll(/<([^>]+)>/g))
          for (const name of names.split("|")) expect(known).toContain(name);
    }
  });

  it("are refused with the reason where a pattern is not well formed", () => {
    expect(() => parsePattern("S ( <role>", new Map())).toThrow("never closes");
    expect(() => parsePattern("S ) O", new Map())).toThrow("never opened");
    expect(() => parsePattern("S $nothing O", new Map())).toThrow("No row of the table of patterns is named “nothing”");
  });
});

describe("the ontology", () => {
  it("names every relation in both languages, joins something, and is symmetric where it has no direction", () => {
    for (const { label, joins, directed } of RELATION_TYPES) {
      expect(label.en).toMatch(/^[a-z ]+$/);
      expect(label.ar).toMatch(/^[\p{Script=Arabic}\p{M}\s]+$/u);
      expect(joins.length).toBeGreaterThan(0);
      if (!directed) for (const [subject, object] of joins) expect(joins).toContainEqual([object, subject]);
    }
  });
});
