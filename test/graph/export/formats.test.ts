/** What each format looks like from outside, and how it stands hostile text. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { bibtex } from "../../../graph/export/bibtex.ts";
import { followTheMoney } from "../../../graph/export/follow-the-money.ts";
import { EXPORT_FORMATS } from "../../../graph/export/formats.ts";
import { gexf } from "../../../graph/export/gexf.ts";
import { graphml } from "../../../graph/export/graphml.ts";
import { actorId, bytesOf, document, hostileName, someGraph, sourceOf, textOf } from "./memory-graph.ts";
import { GRAPH, NEWS } from "./talks-graph.ts";

type Element = readonly [name: string, attributes: readonly string[], children: readonly string[]];

/** The elements of a file as a parser reads them that accepts nothing ill-formed. */
function elementsOf(xml: string): readonly Element[] {
  const parser = new SaxesParser();
  const open: [string, string[], string[]][] = [];
  const elements: Element[] = [];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    open.at(-1)?.[2].push(name);
    open.push([name, Object.keys(attributes), []]);
  });
  parser.on("closetag", () => {
    const element = open.pop();
    if (element) elements.push(element);
  });
  parser.write(xml).close();
  return elements;
}

/** What the schema of each format allows inside an element and on it; `?` may be missing, the others must be there. */
const GRAPHML_SCHEMA: Readonly<Record<string, readonly [attributes: string, children: RegExp]>> = {
  graphml: ["xmlns xmlns:xsi xsi:schemaLocation", /^desc (?:key )*graph $/],
  desc: ["", /^$/],
  key: ["id for attr.name attr.type", /^$/],
  graph: ["id edgedefault", /^(?:node )*(?:edge )*$/],
  node: ["id", /^(?:data )*$/],
  edge: ["id source target", /^(?:data )*$/],
  data: ["key", /^$/],
};
const GEXF_SCHEMA: Readonly<Record<string, readonly [attributes: string, children: RegExp]>> = {
  gexf: ["xmlns xmlns:viz xmlns:xsi xsi:schemaLocation version", /^meta graph $/],
  meta: ["lastmodifieddate", /^creator description $/],
  creator: ["", /^$/],
  description: ["", /^$/],
  graph: ["mode timeformat timerepresentation idtype", /^attributes attributes nodes edges $/],
  attributes: ["class", /^(?:attribute )*$/],
  attribute: ["id title type", /^$/],
  nodes: ["", /^(?:node )*$/],
  edges: ["", /^(?:edge )*$/],
  node: ["id label", /^attvalues (?:spells )?viz:color (?:viz:position )?viz:size $/],
  edge: ["id source target type weight", /^attvalues (?:spells )?$/],
  attvalues: ["", /^(?:attvalue )*$/],
  attvalue: ["for value", /^$/],
  spells: ["", /^(?:spell )+$/],
  spell: ["start end", /^$/],
  "viz:color": ["r g b", /^$/],
  "viz:position": ["x y z", /^$/],
  "viz:size": ["value", /^$/],
};

it.each([
  [graphml, GRAPHML_SCHEMA],
  [gexf, GEXF_SCHEMA],
] as const)(
  "$id has the elements that its schema allows, in its order, whatever the names hold",
  async (format, schema) => {
    await fc.assert(
      fc.asyncProperty(someGraph, async (graph) => {
        const positions = new Map([[actorId("0"), { x: 1, y: 2 }]]);
        for (const [name, attributes, children] of elementsOf(
          await textOf(format, await sourceOf(graph, {}, positions)),
        )) {
          const [allowed, inside] = schema[name] ?? ["unknown", /unknown/];
          expect([name, attributes.join(" ")]).toEqual([name, allowed]);
          expect(children.map((child) => `${child} `).join("")).toMatch(inside);
        }
      }),
      { numRuns: 50 },
    );
  },
);

describe("every format", () => {
  it("states what it holds, of how much, of which data, and who wrote it", async () => {
    for (const format of EXPORT_FORMATS.filter(({ id }) => !id.startsWith("csv-"))) {
      const bytes = await bytesOf(format, await sourceOf(GRAPH, { type: ["PERSON"] }));
      const text =
        format.extension === "zip" ? strFromU8(unzipSync(bytes)["about.txt"] ?? new Uint8Array()) : bytes.toString();
      const plain = text.replaceAll("\\", "");
      const stated = ["Rawabit 1.0", "actors of type PERSON", "2023-03-10"].filter((words) => plain.includes(words));
      expect([format.id, ...stated]).toEqual([format.id, "Rawabit 1.0", "actors of type PERSON", "2023-03-10"]);
      expect(plain).toMatch(/1 of 2 actors|"actors":\{"held":1,"inGraph":2\}/);
    }
  });

  it("has an id, a file name and a media type of its own kind", () => {
    const ids = EXPORT_FORMATS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, extension, mediaType } of EXPORT_FORMATS) {
      expect(id).toMatch(/^[a-z0-9-]+$/);
      expect(extension).toMatch(/^[a-z0-9.]+$/);
      expect(mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
    }
  });

  it("writes whole files for an empty graph", async () => {
    const empty = { actors: [], ties: [], documents: [] };
    for (const format of EXPORT_FORMATS)
      expect((await bytesOf(format, await sourceOf(empty))).length).toBeGreaterThan(10);
  });
});

describe("FollowTheMoney", () => {
  it("has an entity a line, with links that name entities of the file", async () => {
    const lines = (await textOf(followTheMoney, await sourceOf(GRAPH))).trimEnd().split("\n");
    const entities = lines.map(
      (line) => JSON.parse(line) as { id: string; schema: string; properties: Record<string, string[]> },
    );
    expect(entities.map(({ schema }) => schema)).toEqual([
      "Note",
      "Person",
      "Organization",
      "UnknownLink",
      "Article",
      "Documentation",
      "Documentation",
    ]);
    const known = new Set(entities.map(({ id }) => id));
    expect(known.size).toBe(entities.length);
    for (const { properties } of entities)
      for (const name of ["subject", "object", "document", "entity"])
        for (const reference of properties[name] ?? []) expect(known).toContain(reference);
    expect(entities[1]?.properties["name"]).toEqual(["Qasim Haddad", "قاسم الحدّاد"]);
    expect(entities[5]?.properties["summary"]).toEqual(["Qasim met the Authority.", "قاسم غادر."]);
  });
});

describe("BibTeX", () => {
  it("has an entry for every document, with its text escaped", async () => {
    const text = await textOf(bibtex, await sourceOf(GRAPH));
    expect(text).toContain(`@online{${NEWS.document.id},`);
    expect(text).toContain(String.raw`title = {Talks \& <b>more</b>}`);
    expect(text).toContain(String.raw`author = {{Nour \{Desk\}}}`);
    expect(text).toContain("url = {https://news.example/1?a=b&c=d}");
  });

  it("keeps its braces in balance whatever a title holds", async () => {
    await fc.assert(
      fc.asyncProperty(hostileName, async (name) => {
        const hostile = document("[Q|qasim]", { title: name, byline: name, source: name, url: name });
        const text = await textOf(bibtex, await sourceOf({ ...GRAPH, documents: [hostile] }));
        const plain = text.replace(/\\[\s\S]/gu, "");
        let depth = 0;
        for (const sign of plain) {
          if (sign === "{") depth++;
          if (sign === "}") depth--;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
      { numRuns: 50 },
    );
  });
});
