/** What each format looks like from outside, and how it stands hostile text. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { parseHTML } from "linkedom";
import Papa from "papaparse";
import { SaxesParser } from "saxes";
import { bibtex } from "../../../graph/export/bibtex.ts";
import { csvArchive } from "../../../graph/export/csv-formats.ts";
import { cypherLiteral } from "../../../graph/export/cypher-literal.ts";
import { dossierHtml } from "../../../graph/export/dossier/dossier-html.ts";
import { dossierMarkdown } from "../../../graph/export/dossier/dossier-markdown.ts";
import { followTheMoney } from "../../../graph/export/follow-the-money.ts";
import { EXPORT_FORMATS } from "../../../graph/export/formats.ts";
import { gexf } from "../../../graph/export/gexf.ts";
import { graphml } from "../../../graph/export/graphml.ts";
import { actor, actorId, bytesOf, document, hostileName, someGraph, sourceOf, textOf, tie } from "./memory-graph.ts";

const NEWS = document("[Qasim|qasim] met the [Authority|ports].\n[قاسم|qasim] غادر.", {
  title: "Talks & <b>more</b>",
  source: "The Coast, Gazette",
  url: "https://news.example/1?a=b&c=d",
  publishedAt: "2021-01-02",
  byline: "Nour {Desk}",
});
const GRAPH = {
  actors: [
    actor("qasim", "Qasim Haddad", { nameAr: "قاسم الحدّاد" }),
    actor("ports", "Port Authority", { type: "ORG" }),
  ],
  ties: [tie("qasim", "ports", 1)],
  documents: [NEWS],
};

/** What the test asks of a parsed page. */
interface Page {
  querySelectorAll(selector: string): ArrayLike<unknown>;
  querySelector(selector: string): { readonly textContent: string } | null;
}

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

describe("CSV", () => {
  const tables = async (
    graph: Parameters<typeof sourceOf>[0],
  ): Promise<ReadonlyMap<string, readonly Record<string, string>[]>> => {
    const files = unzipSync(await bytesOf(csvArchive, await sourceOf(graph)));
    return new Map(
      Object.entries(files).map(([name, bytes]) => [
        name,
        Papa.parse<Record<string, string>>(strFromU8(bytes).replace(/^\ufeff/, ""), {
          header: true,
          newline: "\r\n",
          skipEmptyLines: true,
        }).data,
      ]),
    );
  };

  it("has a row for every mention and for every co-mention, to cite from", async () => {
    const files = await tables(GRAPH);
    expect([...files.keys()]).toEqual([
      "about.txt",
      "actors.csv",
      "ties.csv",
      "relations.csv",
      "relation-evidence.csv",
      "mentions.csv",
      "co-mentions.csv",
    ]);
    expect(files.get("mentions.csv")?.map(({ name, surface, begin, end }) => [name, surface, begin, end])).toEqual([
      ["Qasim Haddad", "Qasim", "0", "5"],
      ["Port Authority", "Authority", "14", "23"],
      ["Qasim Haddad", "قاسم", "0", "4"],
    ]);
    const [row, ...more] = files.get("co-mentions.csv") ?? [];
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      sentence: "Qasim met the Authority.",
      date: "2021-01-02",
      outlet: "The Coast, Gazette",
      title: "Talks & <b>more</b>",
      url: "https://news.example/1?a=b&c=d",
      document: NEWS.document.id,
    });
    expect([row?.["sourceName"], row?.["targetName"]].sort()).toEqual(["Port Authority", "Qasim Haddad"]);
  });

  it("has as many co-mentions of a tie as the tie has sentences", async () => {
    const rows = (await tables(GRAPH)).get("co-mentions.csv") ?? [];
    for (const { source, target, sentences } of GRAPH.ties)
      expect(rows.filter((row) => row["source"] === source && row["target"] === target)).toHaveLength(sentences);
  });

  it("holds no cell that a spreadsheet would compute", async () => {
    await fc.assert(
      fc.asyncProperty(hostileName, async (name) => {
        const hostile = document(`[${name.replace(/[|[\]\n]/g, "x")}|qasim]`, { title: name, source: name });
        const files = await tables({ ...GRAPH, actors: [actor("qasim", name)], documents: [hostile], ties: [] });
        for (const rows of files.values())
          for (const cell of rows.flatMap((row) => Object.values(row)))
            expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠](?!\d)/u);
      }),
      { numRuns: 50 },
    );
  });
});

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

describe("a dossier", () => {
  it("numbers the evidence and names its source in the bibliography", async () => {
    const text = await textOf(dossierMarkdown, await sourceOf(GRAPH));
    expect(text).toContain(String.raw`- (1) ⁨**Qasim** met the **Authority**.⁩ \[1\]`);
    expect(text).toContain(
      "1. [⁨Talks \\& \\<b\\>more\\</b\\>⁩](<https://news.example/1?a=b&c=d>), ⁨Nour {Desk}⁩, ⁨The Coast, Gazette⁩, ⁨2021-01-02⁩",
    );
  });

  it("says what its limits left out", async () => {
    const many = Array.from({ length: 150 }, (_, n) => actor(String(n), `Actor ${n}`));
    const text = await textOf(
      dossierMarkdown,
      await sourceOf({ actors: many, ties: [tie("1", "2", 9)], documents: [] }),
    );
    expect(text).toContain("Shows the 100 most named of 150 actors.");
    expect(text.match(/^- \*\*/gmu)).toHaveLength(100);
  });

  it("in HTML shows hostile text as text, and links to the web alone", async () => {
    const payload = `<script>alert(1)</script><img src=x onerror=alert(1)>"'</style></bdi>`;
    const hostile = document(`[${payload}|qasim] met [P|ports].`, {
      title: payload,
      url: "javascript:alert(1)",
      source: payload,
    });
    const actors = [actor("qasim", payload, { nameAr: payload }), actor("ports", "\u202eP")];
    const html = await textOf(
      dossierHtml,
      await sourceOf({ actors, ties: [tie("qasim", "ports", 1)], documents: [hostile] }),
    );
    const page = (parseHTML(html) as { readonly document: Page }).document;
    expect(page.querySelectorAll("script, img, [onerror], [href^=javascript]")).toHaveLength(0);
    expect(page.querySelector("mark")?.textContent).toBe(payload);
    expect(html).not.toContain("\u202e");
  });

  it("in Markdown lets no text become markup, a link or a new line", async () => {
    const payload = "](javascript:x) <b> `c` *d*\n\n# e\n1. f ![i](u) |g|";
    const actors = [actor("qasim", payload), actor("ports", "P")];
    const text = await textOf(
      dossierMarkdown,
      await sourceOf({ actors, ties: [tie("qasim", "ports", 1)], documents: [] }),
    );
    expect(text).not.toMatch(/(?<!\\)[<`]|(?<!\\)\]\(javascript|^# e|^1\. f/mu);
  });
});

describe("notes in a dossier", () => {
  const payload = "<script>x</script>\n\n# سطر ثانٍ ](javascript:x)\n- three";
  const written = (text: string) => [{ text, user: "ناديا", at: "2024-05-01T07:08:09.000Z" }];
  const withNotes = async () => ({
    ...(await sourceOf(GRAPH)),
    notes: new Map([
      [GRAPH.actors[1]?.id ?? "", written(payload)],
      [GRAPH.ties.map(({ source, target }) => `${source} ${target}`)[0] ?? "", written("Met twice.")],
    ]),
  });

  it("stand with the actor and the tie that they are about, as text", async () => {
    const html = await textOf(dossierHtml, await withNotes());
    const page = (parseHTML(html) as { readonly document: Page }).document;
    expect(page.querySelectorAll("script")).toHaveLength(0);
    const notes = Array.from(page.querySelectorAll("aside"), (note) => (note as { textContent: string }).textContent);
    expect(notes).toEqual([
      "Note by ناديا, 2024-05-01<script>x</script># سطر ثانٍ ](javascript:x) - three",
      "Note by ناديا, 2024-05-01Met twice.",
    ]);
    const text = await textOf(dossierMarkdown, await withNotes());
    expect(text).toContain("- Note by ناديا, 2024-05-01: ⁨Met twice.⁩\n");
    expect(text).not.toMatch(/(?<!\\)<script|(?<!\\)\]\(javascript|^# سطر|^- three/mu);
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
