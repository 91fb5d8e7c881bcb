import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { company } from "../../../graph/mentions/company.ts";
import { FilteredGraph } from "../../../graph/mentions/filtered-graph.ts";
import type { DocumentMentions } from "../../../graph/mentions/mention-rows.ts";
import { MentionTable } from "../../../graph/mentions/mention-table.ts";

const ACTORS = ["a", "b", "c", "d"] as const;
const BEFORE = { from: "2020-01-01", to: "2020-12-31" };
const AFTER = { from: "2021-07-01", to: "2021-07-31" };
const DATES = ["2020-03-01", "2020-12-31", "2021-01-01", "2021-07-01", "2021-07-31", null] as const;

interface Written {
  readonly publishedAt: string | null;
  /** The actors that each sentence names. */
  readonly sentences: readonly (readonly string[])[];
}

function graphOf(news: readonly Written[]): FilteredGraph {
  const documents = news.map(({ publishedAt, sentences }, number): DocumentMentions => {
    const mentions = sentences.flatMap((names, index) => names.map((name) => ({ index, name })));
    return {
      id: `d${number}`,
      publishedAt,
      source: null,
      byline: null,
      language: "en",
      sentences: mentions.map(({ index }) => index),
      paragraphs: mentions.map(({ index }) => index),
      names: mentions.map(({ name }) => name),
    };
  });
  const table = new MentionTable();
  table.apply({
    number: 1,
    gone: [],
    documents,
    names: ACTORS.map((id) => ({ id, actor: id })),
    actors: ACTORS.map((id) => ({ id, type: id === "d" ? "PLACE" : "PERSON", hidden: false })),
  });
  return new FilteredGraph(table, {});
}

const NEWS = [
  {
    publishedAt: "2020-03-01",
    sentences: [
      ["a", "b"],
      ["a", "c"],
      ["b", "d"],
    ],
  },
  { publishedAt: "2021-03-01", sentences: [["a", "b"]] },
  {
    publishedAt: "2021-07-27",
    sentences: [
      ["a", "c"],
      ["a", "c", "d"],
    ],
  },
  { publishedAt: null, sentences: [["a", "b"]] },
];

describe("the company of an actor in two periods", () => {
  it("tells who is named with it then, now and in both, whatever lies between", () => {
    expect(company(graphOf(NEWS), "a", { before: BEFORE, after: AFTER })?.company).toEqual([
      { id: "c", before: 1, after: 2 },
      { id: "b", before: 1, after: 0 },
      { id: "d", before: 0, after: 1 },
    ]);
  });

  it("keeps to the filter in all but its dates and least counts", () => {
    const graph = graphOf(NEWS).with({ type: ["PLACE"], from: "2022-01-01", minSentences: 9 });
    expect(company(graph, "a", { before: BEFORE, after: AFTER })?.company).toEqual([{ id: "d", before: 0, after: 1 }]);
  });

  it("leaves out who is named in a period, but with the actor at another time alone", () => {
    const elsewhere = [
      { publishedAt: "2021-01-01", sentences: [["a", "d"]] },
      { publishedAt: "2021-07-01", sentences: [["d"], ["a", "b"]] },
    ];
    expect(company(graphOf(elsewhere), "a", { before: BEFORE, after: AFTER })?.company).toEqual([
      { id: "b", before: 0, after: 1 },
    ]);
  });

  it("takes the latest period against all before where none is given, and knows when there is none", () => {
    const { before, after } = company(graphOf(NEWS), "a")?.periods ?? {};
    expect([before, after]).toMatchObject([
      { from: "2020-03-01", to: "2021-07-26" },
      { from: "2021-07-27", to: "2021-07-27" },
    ]);
    expect(company(graphOf(NEWS.slice(0, 1)), "a")).toBeUndefined();
  });

  it("agrees with counting sentence by sentence", () => {
    const sentence = fc.uniqueArray(fc.constantFrom(...ACTORS), { minLength: 1 });
    const news = fc.array(fc.record({ publishedAt: fc.constantFrom(...DATES), sentences: fc.array(sentence) }));
    fc.assert(
      fc.property(news, (written) => {
        const within = ({ from, to }: typeof BEFORE, other: string): number =>
          written
            .filter(({ publishedAt: day }) => day !== null && day >= from && day <= to)
            .flatMap(({ sentences }) => sentences)
            .filter((names) => names.includes("a") && names.includes(other as (typeof ACTORS)[number])).length;
        const expected = ACTORS.slice(1)
          .map((id) => ({ id: id, before: within(BEFORE, id), after: within(AFTER, id) }))
          .filter((one) => one.before + one.after > 0);
        const found = company(graphOf(written), "a", { before: BEFORE, after: AFTER })?.company ?? [];
        expect(found.toSorted((x, y) => (x.id < y.id ? -1 : 1))).toEqual(expected);
      }),
    );
  });
});
