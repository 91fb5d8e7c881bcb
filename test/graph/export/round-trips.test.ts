/** What is written, read back: by our own readers, and by programs that have nothing to do with us. */
import { describe, expect, it } from "@jest/globals";
import cytoscape from "cytoscape";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import graphology from "graphology";
import graphologyGexf from "graphology-gexf";
import graphologyGraphml from "graphology-graphml";
import Papa from "papaparse";
import { csvArchive } from "../../../graph/export/csv-formats.ts";
import { cx2 } from "../../../graph/export/cx2.ts";
import { cytoscapeJson } from "../../../graph/export/cytoscape-json.ts";
import { gexf } from "../../../graph/export/gexf.ts";
import { graphml } from "../../../graph/export/graphml.ts";
import { jsonGraph } from "../../../graph/export/json-graph.ts";
import { neo4jImport } from "../../../graph/export/neo4j-import.ts";
import { readGraphFile } from "../../../graph/export/read/read-graph-file.ts";
import type { Actor } from "../../../graph/model/actor.ts";
import type { Subgraph } from "../../../graph/model/subgraph.ts";
import type { Listed } from "../../../graph/model/listed.ts";
import { actor, actorId, bytesOf, someGraph, sourceOf, textOf, tie, type MemoryGraph } from "./memory-graph.ts";

const FORMATS = [graphml, gexf, cytoscapeJson, jsonGraph, csvArchive];
const XML = [graphml, gexf];

/** What XML 1.0 has no place for. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function inXml(graph: Subgraph): Subgraph {
  const rule = (text: string): string => text.replace(NOT_XML, "\ufffd");
  const ruled = (one: Actor): Actor => ({
    ...one,
    name: rule(one.name),
    nameAr: one.nameAr === null ? null : rule(one.nameAr),
    aliases: one.aliases.map(({ name, count }) => ({ name: inJsonInXml(name), count })),
  });
  return { actors: graph.actors.map(ruled), ties: graph.ties };
}

/** A list stands as JSON, which escapes the controls below U+0020 by itself: they survive. */
function inJsonInXml(text: string): string {
  return text.replace(NOT_XML, (sign) => (sign < " " ? sign : "\ufffd"));
}

const sorted = ({ actors, ties }: Subgraph): Subgraph => ({
  actors: actors.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  ties: ties.toSorted((a, b) => (a.source + a.target < b.source + b.target ? -1 : 1)),
});

const LISTED: Listed = {
  lists: ["w-0123456789abcdef0123"],
  wikidata: ["Q42"],
  openSanctions: ["NK-1"],
  urls: ["https://example.org/?a=1&b=2"],
  topics: ["sanction", "role.pep"],
};

const SAMPLE: MemoryGraph = {
  actors: [
    actor("qasim", "Qasim “the Elder” <Haddad> & Sons", {
      nameAr: "قاسم الحدّاد",
      firstSeen: "2021-01-02",
      lastSeen: "2022-01-02",
    }),
    actor("ports", "هيئة الموانئ", { type: "ORG", nameAr: "هيئة الموانئ", listed: LISTED }),
    actor("said", "Port 🚢 Said", { type: "PLACE" }),
  ],
  ties: [
    tie("qasim", "ports", 4),
    tie("qasim", "said", 1, { weight: null, npmi: null, firstSeen: null, lastSeen: null }),
  ],
  documents: [],
};
const PLACES = new Map([
  [actorId("qasim"), { x: 1.5, y: -20 }],
  [actorId("said"), { x: 0, y: 7 }],
]);

describe.each(FORMATS)("$id", (format) => {
  it("read back gives the same graph, whatever the names hold", async () => {
    await fc.assert(
      fc.asyncProperty(someGraph, async (graph) => {
        const read = readGraphFile(await bytesOf(format, await sourceOf(graph)));
        const { actors, ties } = XML.includes(format) ? inXml(graph) : graph;
        expect(read.problems).toEqual([]);
        expect(sorted(read)).toEqual(sorted({ actors, ties }));
      }),
      { numRuns: 100 },
    );
  });

  it("is whole for an empty graph", async () => {
    const empty = { actors: [], ties: [], documents: [] };
    const read = readGraphFile(await bytesOf(format, await sourceOf(empty)));
    expect(read).toEqual({ actors: [], ties: [], positions: new Map(), problems: [] });
  });
});

it.each([graphml, gexf, cytoscapeJson, jsonGraph])("$id keeps where actors stand", async (format) => {
  const read = readGraphFile(await bytesOf(format, await sourceOf(SAMPLE, {}, PLACES)));
  expect(read.positions).toEqual(PLACES);
});

it.each([
  ["GraphML", graphml, graphologyGraphml.parse.bind(undefined, graphology.UndirectedGraph)],
  ["GEXF", gexf, graphologyGexf.parse.bind(undefined, graphology.UndirectedGraph)],
] as const)("graphology reads %s with every value", async (_, format, parse) => {
  const graph = parse(await textOf(format, await sourceOf(SAMPLE, {}, PLACES)), { addMissingNodes: false });
  expect(graph.nodes()).toEqual(SAMPLE.actors.map(({ id }) => id));
  expect(graph.getNodeAttributes(actorId("qasim"))).toMatchObject({
    label: "Qasim “the Elder” <Haddad> & Sons",
    nameAr: "قاسم الحدّاد",
    type: "PERSON",
    mentions: 3,
    firstSeen: "2021-01-02",
    size: 13.9,
    x: 1.5,
  });
  expect(graph.getEdgeAttributes(actorId("qasim"), actorId("ports"))).toMatchObject({
    sentences: 4,
    weight: 1.5,
    npmi: -0.25,
  });
  expect(graph.size).toBe(2);
});

it("graphology reads any graph's GEXF and GraphML", async () => {
  await fc.assert(
    fc.asyncProperty(someGraph, async (graph) => {
      fc.pre(graph.ties.length > 0); // without any, its type is mixed
      for (const [format, reader] of [
        [graphml, graphologyGraphml],
        [gexf, graphologyGexf],
      ] as const) {
        const read = reader.parse(graphology.UndirectedGraph, await textOf(format, await sourceOf(graph)));
        expect([read.order, read.size]).toEqual([graph.actors.length, graph.ties.length]);
        for (const { id, name } of graph.actors) {
          // Its parser is not strict about white space and controls.
          expect(letters(String(read.getNodeAttribute(id, "name")))).toBe(letters(name));
        }
      }
    }),
    { numRuns: 50 },
  );
});

it("Cytoscape.js reads cyjs with every value and place", async () => {
  const { elements, style } = JSON.parse(await textOf(cytoscapeJson, await sourceOf(SAMPLE, {}, PLACES))) as Required<
    Pick<cytoscape.CytoscapeOptions, "elements" | "style">
  >;
  const cy = cytoscape({ headless: true, styleEnabled: true, elements, style, layout: { name: "preset" } });
  expect(cy.nodes().map((node) => node.id())).toEqual(SAMPLE.actors.map(({ id }) => id));
  expect(cy.edges().map((edge) => [edge.source().id(), edge.target().id()])).toEqual(
    SAMPLE.ties.map(({ source, target }) => [source, target]),
  );
  const qasim = cy.getElementById(actorId("qasim"));
  expect(qasim.position()).toEqual({ x: 1.5, y: -20 });
  expect([qasim.style("label"), qasim.style("background-color")]).toEqual([SAMPLE.actors[0]?.name, "rgb(47,111,222)"]);
  cy.destroy();
});

it("CX2 has the aspects in their order, counted and declared", async () => {
  await fc.assert(
    fc.asyncProperty(someGraph, async (graph) => {
      type Aspect = Readonly<Record<string, readonly Record<string, unknown>[]>>;
      const [version, ...aspects] = JSON.parse(await textOf(cx2, await sourceOf(graph))) as [object, ...Aspect[]];
      expect(version).toEqual({ CXVersion: "2.0", hasFragments: false });
      const whole = Object.assign({}, ...aspects) as Aspect;
      expect(Object.keys(whole)).toEqual([
        "metaData",
        "attributeDeclarations",
        "networkAttributes",
        "nodes",
        "edges",
        "visualProperties",
        "status",
      ]);
      for (const { name, elementCount } of whole["metaData"] ?? [])
        expect(whole[String(name)]).toHaveLength(elementCount as number);
      const [declared] = whole["attributeDeclarations"] as unknown as [Record<string, Record<string, { d: string }>>];
      for (const kind of ["nodes", "edges"])
        for (const { v } of whole[kind] ?? [])
          for (const [name, value] of Object.entries(v as object))
            expect(typeOf(value)).toContain(declared[kind]?.[name]?.d);
      const ids = new Map((whole["nodes"] ?? []).map(({ id, v }) => [id, (v as { rawabitId: string }).rawabitId]));
      expect((whole["edges"] ?? []).map(({ s, t }) => [ids.get(s), ids.get(t)])).toEqual(
        graph.ties.map(({ source, target }) => [source, target]),
      );
    }),
    { numRuns: 50 },
  );
});

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}

function typeOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return ["list_of_string", "list_of_integer"];
  if (typeof value === "number") return Number.isInteger(value) ? ["integer", "double"] : ["double"];
  return ["string"];
}

it("the tables for neo4j-admin read back give every actor and tie", async () => {
  await fc.assert(
    fc.asyncProperty(someGraph, async (graph) => {
      const files = unzipSync(await bytesOf(neo4jImport, await sourceOf(graph)));
      const rows = (name: string): readonly Record<string, string>[] =>
        Papa.parse<Record<string, string>>(strFromU8(files[name] ?? new Uint8Array()), {
          header: true,
          newline: "\n",
          delimiter: ",",
          skipEmptyLines: true,
        }).data;
      const rule = (text: string): string => text.replaceAll("\u001f", " ");
      expect(
        rows("actors.csv").map((row) => [
          row["id:ID(Actor)"],
          row["name"],
          row["aliases:string[]"],
          row["mentions:long"],
        ]),
      ).toEqual(
        graph.actors.map(({ id, name, aliases, mentions }) => [
          id,
          rule(name),
          aliases.map((alias) => rule(alias.name)).join("\u001f"),
          String(mentions),
        ]),
      );
      expect(
        rows("ties.csv").map((row) => [row[":START_ID(Actor)"], row[":END_ID(Actor)"], row["sentences:long"]]),
      ).toEqual(graph.ties.map(({ source, target, sentences }) => [source, target, String(sentences)]));
    }),
    { numRuns: 50 },
  );
});
