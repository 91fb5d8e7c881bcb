import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import graphology from "graphology";
import graphologyGraphml from "graphology-graphml";
import { SaxesParser } from "saxes";
import type { ExportFormat } from "../../../graph/export/export-format.ts";
import { describeFilter, filterGraph } from "../../../graph/export/filter.ts";
import { graphml } from "../../../graph/export/graphml.ts";
import { jsonGraph } from "../../../graph/export/json-graph.ts";
import type { Actor } from "../../../graph/model/actor.ts";
import type { Tie } from "../../../graph/model/tie.ts";

const about = {
  generator: "Rawabit 1.0",
  exportedAt: "2023-03-10T00:00:00.000Z",
  graphHash: "00ff",
  filter: "everything",
};

function actor(id: string, name: string, rest: Partial<Actor> = {}): Actor {
  const counts = { mentions: 3, sentences: 2, documents: 1 };
  return {
    id,
    type: "PERSON",
    name,
    nameAr: null,
    aliases: [{ name, count: 3 }],
    ...counts,
    firstSeen: null,
    lastSeen: null,
    hidden: false,
    ...rest,
  };
}

function tie(source: string, target: string, sentences: number): Tie {
  return { source, target, sentences, documents: 1, weight: 1.5, npmi: -0.25, firstSeen: "2021-01-02", lastSeen: null };
}

async function* each<Item>(items: readonly Item[]): AsyncIterable<Item> {
  for (const item of items) yield await Promise.resolve(item);
}

async function listOf<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

async function textOf(format: ExportFormat, actors: readonly Actor[], ties: readonly Tie[]): Promise<string> {
  let text = "";
  for await (const piece of format.write({ about, actors: each(actors), ties: each(ties) })) text += piece;
  return text;
}

const readGraphml = (text: string) => graphologyGraphml.parse(graphology.UndirectedGraph, text);

/** The text of the element with this key, as a parser reads it that accepts nothing ill-formed. */
function strictlyRead(xml: string, key: string): string {
  const parser = new SaxesParser();
  let inside = false;
  let text = "";
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => (inside = name === "data" && attributes["key"] === key));
  parser.on("text", (piece) => (text += inside ? piece : ""));
  parser.on("closetag", () => (inside = false));
  parser.write(xml).close();
  return text;
}

const ACTORS = [
  actor("a-1", "Qasim “the Elder” <Haddad> & Sons", { nameAr: "قاسم الحدّاد", firstSeen: "2021-01-02" }),
  actor("a-2", "هيئة الموانئ", { type: "ORG", nameAr: "هيئة الموانئ" }),
  actor("a-3", "Port 🚢 Said", { type: "PLACE" }),
];
const TIES = [tie("a-1", "a-2", 4), tie("a-1", "a-3", 1)];

describe("GraphML", () => {
  it("opens in another program with every actor, tie and value", async () => {
    const graph = readGraphml(await textOf(graphml, ACTORS, TIES));
    expect(graph.nodes()).toEqual(["a-1", "a-2", "a-3"]);
    expect(graph.getNodeAttributes("a-1")).toMatchObject({
      label: "Qasim “the Elder” <Haddad> & Sons",
      nameAr: "قاسم الحدّاد",
      type: "PERSON",
      mentions: 3,
      firstSeen: "2021-01-02",
    });
    expect(graph.getEdgeAttributes("a-1", "a-2")).toMatchObject({ sentences: 4, weight: 1.5, npmi: -0.25 });
    expect(graph.size).toBe(2);
  });

  it("stays well-formed and keeps the text, whatever the names hold", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", minLength: 1 }), async (name) => {
        const xml = await textOf(graphml, [actor("a-1", `x${name}x`)], []);
        // XML 1.0 has no place for most control characters; they are shown as replaced rather than lost silently.
        const kept = `x${name}x`.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");
        expect(strictlyRead(xml, "n0")).toBe(kept);
      }),
    );
  });
});

describe("JSON", () => {
  it("gives back the same graph", async () => {
    expect(JSON.parse(await textOf(jsonGraph, ACTORS, TIES))).toEqual({ about, actors: ACTORS, ties: TIES });
  });

  it("is valid for an empty graph", async () => {
    expect(JSON.parse(await textOf(jsonGraph, [], []))).toEqual({ about, actors: [], ties: [] });
  });
});

describe("a filter", () => {
  it("leaves out ties whose ends it left out", async () => {
    const { actors, ties } = filterGraph({ actors: each(ACTORS), ties: each(TIES) }, { types: ["PERSON", "ORG"] });
    expect((await listOf(actors)).map(({ id }) => id)).toEqual(["a-1", "a-2"]);
    expect((await listOf(ties)).map(({ target }) => target)).toEqual(["a-2"]);
  });

  it("leaves out weak ties, and says so in the file", async () => {
    const { actors, ties } = filterGraph({ actors: each(ACTORS), ties: each(TIES) }, { minSentences: 2 });
    expect(await listOf(actors)).toHaveLength(3);
    expect(await listOf(ties)).toEqual([TIES[0]]);
    expect(describeFilter({ minSentences: 2 })).toBe("ties of at least 2 sentences");
  });
});
