import { describe, expect, it } from "@jest/globals";
import { facets } from "../../../graph/mentions/facets.ts";
import { FilteredGraph } from "../../../graph/mentions/filtered-graph.ts";
import { MentionTable } from "../../../graph/mentions/mention-table.ts";
import type { Filter } from "../../../graph/model/filter.ts";
import { documentOf } from "./document-of.ts";

const CREDITS = ["Al Mayadeen", "Al Mayadeen", "Al-Mayadeen Net", "الميادين نت", "Dawn", null];

function tableOf(credits: readonly (string | null)[]): MentionTable {
  const table = new MentionTable();
  const documents = credits.map((source, at) => ({
    ...documentOf(`d${String(at)}`, [{ name: "a", index: 0, paragraph: 0 }]),
    source,
  }));
  const names = [{ id: "a", actor: "a" }];
  table.apply({ documents, gone: [], names, actors: [{ id: "a", type: "PERSON", hidden: false }], number: 1 });
  return table;
}

describe("sources of several credits", () => {
  const table = tableOf(CREDITS);
  const documentsUnder = (filter: Filter): number => facets(new FilteredGraph(table, filter), new Map()).documents;

  it("are counted once, under the credit that is used most", () => {
    const { sources, sourcesInAll } = facets(new FilteredGraph(table, {}), new Map());
    expect(sources.map(({ value, count }) => [value, count])).toEqual([
      ["Al Mayadeen", 4],
      ["", 1],
      ["Dawn", 1],
    ]);
    expect(sourcesInAll).toBe(3);
  });

  it.each(["Al Mayadeen", "Al-Mayadeen Net", "الميادين", "Almayadeen"])("are chosen and left out by %s", (credit) => {
    expect(documentsUnder({ source: [credit] })).toBe(4);
    expect(documentsUnder({ notSource: [credit] })).toBe(2);
  });

  it("leave those without a credit to themselves", () => {
    expect(documentsUnder({ source: [""] })).toBe(1);
    expect(documentsUnder({ notSource: [""] })).toBe(5);
  });
});
