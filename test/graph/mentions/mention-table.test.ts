import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { FilteredGraph } from "../../../graph/mentions/filtered-graph.ts";
import { highest } from "../../../graph/mentions/highest.ts";
import type { DocumentMentions } from "../../../graph/mentions/mention-rows.ts";
import { MentionTable } from "../../../graph/mentions/mention-table.ts";
import { placesNaming } from "../../../graph/mentions/naming-units.ts";
import type { Level } from "../../../graph/model/filter.ts";
import { documentOf } from "./document-of.ts";

const ACTORS = ["a", "b", "c"];
const NOTHING = { documents: [], gone: [], names: [], actors: [] };

/** A document of sentences, each `paragraph: names`. */
function document(id: string, ...sentences: readonly string[]): DocumentMentions {
  const mentions = sentences.flatMap((sentence, index) => {
    const [paragraph, names = ""] = sentence.split(": ");
    return names.split(" ").map((name) => ({ index, paragraph: Number(paragraph), name }));
  });
  return documentOf(id, mentions);
}

function tableOf(...documents: readonly DocumentMentions[]): MentionTable {
  const table = new MentionTable();
  table.apply({
    ...NOTHING,
    number: 1,
    documents,
    names: ACTORS.map((id) => ({ id, actor: id })),
    actors: ACTORS.map((id) => ({ id, type: "PERSON", hidden: false })),
  });
  return table;
}

function tiesAt(table: MentionTable, level: Level): readonly string[] {
  return new FilteredGraph(table, { level }).among(ACTORS).map(({ source, target, sentences }) => {
    return `${source}${target} ${sentences}`;
  });
}

describe("the mention table", () => {
  it("counts in sentences, paragraphs and documents", () => {
    const table = tableOf(document("d1", "0: a b", "0: a c", "1: b", "1: c", "2: a b"), document("d2", "0: a", "1: b"));
    expect(tiesAt(table, "sentence")).toEqual(["ab 2", "ac 1"]);
    expect(tiesAt(table, "paragraph")).toEqual(["ab 2", "bc 2", "ac 1"]);
    expect(tiesAt(table, "document")).toEqual(["ab 2", "ac 1", "bc 1"]);
  });

  it("takes a sentence of an unknown paragraph for one by itself", () => {
    const table = tableOf(document("d1", "-1: a", "-1: b", "-1: a c"));
    expect(tiesAt(table, "paragraph")).toEqual(["ac 1"]);
  });

  it("shows for a larger unit the sentence that tells the most", () => {
    const table = tableOf(document("d1", "0: a", "0: a b c", "1: b", "1: c"));
    const graph = new FilteredGraph(table, { level: "paragraph" });
    const all = { offset: 0, limit: 9 };
    expect(placesNaming(graph, ["b", "c"], all)).toEqual({
      total: 2,
      places: [
        { document: "d1", index: 1 },
        { document: "d1", index: 2 },
      ],
    });
    expect(placesNaming(graph, ["b", "c"], { offset: 1, limit: 1 }).places).toEqual([{ document: "d1", index: 2 }]);
    expect(placesNaming(graph, ["b", "nobody"], all)).toEqual({ total: 0, places: [] });
  });

  it("is the same however often documents came and went", () => {
    const pool = [document("d1", "0: a b"), document("d2", "0: a b", "0: c"), document("d3", "0: b c", "1: a")];
    fc.assert(
      fc.property(fc.array(fc.record({ which: fc.nat(2), goes: fc.boolean() }), { maxLength: 30 }), (turns) => {
        const table = tableOf();
        const there = new Map<string, DocumentMentions>();
        for (const [turn, { which, goes }] of turns.entries()) {
          const one = pool[which] ?? document("d4");
          if (goes) there.delete(one.id);
          else there.set(one.id, one);
          table.apply({ ...NOTHING, number: turn + 2, documents: goes ? [] : [one], gone: goes ? [one.id] : [] });
        }
        const fresh = tableOf(...there.values());
        for (const level of ["sentence", "document"] as const)
          expect(tiesAt(table, level)).toEqual(tiesAt(fresh, level));
        expect(table.documents.size).toBeLessThan(2 * there.size + 3);
      }),
    );
  });

  it("moves names from one actor to another without reading a document", () => {
    const table = tableOf(document("d1", "0: a b", "1: b c"));
    table.apply({ ...NOTHING, number: 2, names: [{ id: "c", actor: "a" }] });
    expect(tiesAt(table, "sentence")).toEqual(["ab 2"]);
    expect(new FilteredGraph(table, {}).useOf("a")).toMatchObject({ mentions: 2, sentences: 2 });
    expect(new FilteredGraph(table, {}).useOf("c")).toBeUndefined();
  });
});

describe("the highest", () => {
  it("are those that sorting all would give", () => {
    const scores = fc.array(fc.record({ first: fc.nat(5), second: fc.nat(3) }), { maxLength: 40 });
    fc.assert(
      fc.property(scores, fc.nat(45), (all, limit) => {
        const numbers = [...all.keys()];
        const first = (number: number): number => all[number]?.first ?? 0;
        const second = (number: number): number => all[number]?.second ?? 0;
        const sorted = numbers.toSorted((a, b) => first(b) - first(a) || second(b) - second(a) || a - b);
        expect(highest(numbers, [first, second], limit)).toEqual(sorted.slice(0, limit));
      }),
    );
  });
});
