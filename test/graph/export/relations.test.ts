/** How each format says what the news states. */
import { describe, expect, it } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { dossierHtml } from "../../../graph/export/dossier/dossier-html.ts";
import { dossierMarkdown } from "../../../graph/export/dossier/dossier-markdown.ts";
import { EXPORT_FORMATS } from "../../../graph/export/formats.ts";
import { readGraphFile } from "../../../graph/export/read/read-graph-file.ts";
import { actor, actorId, bytesOf, document, relation, sourceOf, textOf, tie } from "./memory-graph.ts";

const NEWS = document(
  "[Qasim|qasim] leads the [Authority|ports].\nThe [Authority|ports] does not belong to [Saba|saba].",
  {
    publishedAt: "2021-01-02",
  },
);
const [LEADING, BELONGING] = NEWS.sentences.map(({ id }) => id) as [string, string];
const SAID = { polarity: "stated", former: false, confidence: 0.9, date: "2021-01-02" } as const;
const GRAPH = {
  actors: [
    actor("qasim", "Qasim Haddad"),
    actor("ports", "Port Authority", { type: "ORG" }),
    actor("saba", "Saba Group", { type: "ORG" }),
  ],
  ties: [tie("qasim", "ports", 1), tie("ports", "saba", 1)],
  relations: [
    relation("LEADS", "qasim", "ports", [LEADING], { evidence: [{ ...SAID, sentence: LEADING, words: "=leads" }] }),
    relation("PART_OF", "ports", "saba", [BELONGING], { stated: 0, denied: 1, wordings: [] }),
  ],
  documents: [NEWS],
};
const [QASIM, PORTS, SABA] = ["qasim", "ports", "saba"].map(actorId) as [string, string, string];

const written = async (id: string): Promise<string> => {
  const format = EXPORT_FORMATS.find((one) => one.id === id);
  if (format === undefined) throw new Error(id);
  return textOf(format, await sourceOf(GRAPH));
};
const archived = async (id: string, file: string): Promise<string> => {
  const format = EXPORT_FORMATS.find((one) => one.id === id);
  if (format === undefined) throw new Error(id);
  return strFromU8(unzipSync(await bytesOf(format, await sourceOf(GRAPH)))[file] ?? new Uint8Array());
};

describe("relations in files", () => {
  it("are counted at the head, and only those among the actors exported are there", async () => {
    const one = await sourceOf(GRAPH, { ids: [QASIM, PORTS] });
    expect(one.about.relations).toEqual({ held: 1, inGraph: 2 });
    const kept = [];
    for await (const { type } of one.relations) kept.push(type);
    expect(kept).toEqual(["LEADS"]);
    expect(await written("markdown")).toContain("all 2 relations");
  });

  it("stand in JSON as the API gives them, with their evidence", async () => {
    const { relations } = JSON.parse(await written("json")) as { relations: unknown };
    expect(relations).toEqual(GRAPH.relations);
  });

  it("are edges of their own, with type and direction", async () => {
    expect(await written("gexf")).toMatch(
      new RegExp(`<edge id="2" source="${QASIM}" target="${PORTS}" weight="1" type="directed" kind="LEADS"`, "u"),
    );
    const graphml = await written("graphml");
    expect(graphml.match(/<edge /gu)).toHaveLength(4);
    expect(new Set(graphml.match(/attr\.name="[^"]+"/gu)).size).toBe(
      // The period and the label are attributes of nodes and of edges.
      (graphml.match(/attr\.name="[^"]+"/gu)?.length ?? 0) - 5,
    );
    expect(graphml).toMatch(new RegExp(`<edge id="edge-2" source="${QASIM}" target="${PORTS}" directed="true">`, "u"));
    expect(graphml.match(/directed="true"/gu)).toHaveLength(2);
    expect(graphml).toContain(">LEADS</data>");
    // networkx reads no file in which only some edges have a direction.
    expect(await written("graphml-undirected")).toBe(graphml.replaceAll(' directed="true"', ""));
    const { elements } = JSON.parse(await written("cyjs")) as {
      elements: { edges: { data: { relation?: string } }[] };
    };
    expect(elements.edges.map(({ data }) => data.relation)).toEqual([undefined, undefined, "LEADS", "PART_OF"]);
    const cx2 = JSON.parse(await written("cx2")) as { edges?: { v: { subject?: string } }[] }[];
    expect(cx2.find(({ edges }) => edges)?.edges?.map(({ v }) => v.subject)).toEqual([
      undefined,
      undefined,
      QASIM,
      PORTS,
    ]);
  });

  it("fill a graph database under their own types", async () => {
    expect(await written("cypher")).toMatch(/MERGE \(a\)-\[t:LEADS\]->\(b\)[\s\S]*MERGE \(a\)-\[t:PART_OF\]->\(b\)/u);
    const rows = (await archived("neo4j-admin", "relations.csv")).trim().split("\n");
    expect(rows[0]).toMatch(/^:START_ID\(Actor\),:END_ID\(Actor\),count:long,.*,:TYPE$/u);
    expect(rows[2]).toMatch(new RegExp(`^"${PORTS}","${SABA}",1,0,1,.*,"PART_OF"$`, "u"));
  });

  it("can be cited sentence by sentence, and compute nothing in a spreadsheet", async () => {
    const { data } = Papa.parse<Record<string, string>>(await archived("csv", "relation-evidence.csv"), {
      header: true,
    });
    expect(data.slice(0, 2)).toMatchObject([
      {
        relation: "LEADS",
        sourceName: "Qasim Haddad",
        sentence: "Qasim leads the Authority.",
        sentenceId: LEADING,
        words: "'=leads",
      },
      { relation: "PART_OF", targetName: "Saba Group", sentenceId: BELONGING, day: "2021-01-02" },
    ]);
  });

  it("are FollowTheMoney's own links where it has them", async () => {
    const entities = (await written("ftm"))
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { schema: string; properties: Record<string, string[]> });
    expect(entities.find(({ schema }) => schema === "Directorship")?.properties).toMatchObject({
      director: [QASIM],
      organization: [PORTS],
      role: ["leads", "met"],
    });
    expect(entities.filter(({ properties }) => properties["role"]?.includes("is part of"))).toHaveLength(1);
  });

  it("are told in the dossier, with who denies them", async () => {
    for (const id of ["markdown", "html"])
      expect(await written(id)).toMatch(/is part of.*1 sentence, 1 of them denying it/u);
  });

  it("are cited in the dossier by sentences that state them, though many others name both", async () => {
    const others = Array.from({ length: 7 }, (_, n) => `[Qasim|qasim] and [Authority|ports], ${n}.`);
    const leading = ["[Qasim|qasim] heads the [Authority|ports].", "[Qasim|qasim] leads the [Authority|ports]."];
    const said = document([...others, ...leading].join("\n"), { byline: "نور Desk" });
    const [heads, leads] = said.sentences.slice(-2).map(({ id }) => id) as [string, string];
    const source = await sourceOf({
      actors: GRAPH.actors,
      ties: [tie("qasim", "ports", 9)],
      relations: [relation("LEADS", "qasim", "ports", [heads, leads]), relation("MET_WITH", "ports", "qasim", [leads])],
      documents: [said],
    });
    const text = await textOf(dossierMarkdown, source);
    expect(text).toMatch(/leads .*: 2 sentences, 2021-01-02; see \(1\), \(2\)\n/u);
    expect(text).toMatch(/met .*: 1 sentence, 2021-01-02; see \(2\)\n/u);
    expect(text).toMatch(/^- \(1\) .* heads the .*\n- \(2\) .* leads the .*\n- \(3\) .*, 0\./mu);
    expect(text.match(/^- \(\d+\)/gmu)).toHaveLength(5);
    expect(text).toMatch(/^1\. .*⁨نور Desk⁩, ⁨source unknown⁩/mu);
    const html = await textOf(dossierHtml, source);
    const linked = Array.from(html.matchAll(/href="#(evidence-\d+)"/gu), ([, id]) => id);
    expect(linked).toEqual(["evidence-1", "evidence-2", "evidence-2"]);
    for (const id of linked) expect(html).toContain(`id="${id}"`);
  });

  it("are passed over when a file is read back, and that is told", async () => {
    for (const id of ["graphml", "gexf", "cyjs", "cx2"]) {
      const format = EXPORT_FORMATS.find((one) => one.id === id);
      if (format === undefined) continue;
      let graph;
      try {
        graph = readGraphFile(await bytesOf(format, await sourceOf(GRAPH)));
      } catch {
        continue; // a format that is only written
      }
      expect(graph.ties).toHaveLength(2);
      expect(graph.problems).toEqual(["2 stated relations were left out: of a file only actors and ties are read."]);
    }
  });
});
