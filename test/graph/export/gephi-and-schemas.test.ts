/** GraphML and GEXF before judges that are not ours: their schemas, and Gephi itself. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { colourOf } from "../../../graph/export/appearance.ts";
import type { ExportFormat } from "../../../graph/export/export-format.ts";
import { gexf } from "../../../graph/export/gexf.ts";
import { graphml } from "../../../graph/export/graphml.ts";
import { checkGraphFiles, type CheckedFile, type Judge } from "../../../tools/graph-files/check-graph-files.ts";
import { javaMissing } from "../../../tools/maven/fetch-jars.ts";
import { actor, actorId, relation, someGraph, sourceOf, textOf, tie, type MemoryGraph } from "./memory-graph.ts";

const reason = javaMissing();
if (reason !== undefined && process.env["RAWABIT_REQUIRE_NEO4J"] === "1") {
  it("has Java and Maven, as RAWABIT_REQUIRE_NEO4J demands", () => {
    throw new Error(`They are missing: ${reason}.`);
  });
}

const GRAPH: MemoryGraph = {
  actors: [
    actor("qasim", 'Qasim “the Elder” <Haddad> & "Sons"\tLtd\n', { nameAr: "قاسم الحدّاد", mentions: 40 }),
    actor("ports", "هيئة \u200fالموانئ\u0007", { type: "ORG", firstSeen: "2021-01-02", lastSeen: "2022-01-02" }),
    actor("said", "Port 🚢 Said", { type: "PLACE" }),
  ],
  ties: [
    tie("qasim", "ports", 4),
    tie("qasim", "said", 1, { weight: null, npmi: null, firstSeen: null, lastSeen: null }),
  ],
  relations: [relation("LEADS", "qasim", "ports", ["s-1", "s-2"]), relation("MET_WITH", "ports", "said", ["s-1"])],
  documents: [],
};
const PLACES = new Map([
  [actorId("qasim"), { x: 10, y: -20 }],
  [actorId("ports"), { x: 10, y: 30 }],
  [actorId("said"), { x: -90, y: 30 }],
]);

/**
 * No package carries the schema of GEXF 1.3. What 1.3 only called otherwise or added is undone, and the rest must be as 1.2 has
 * it: https://github.com/gephi/gexf lists the changes.
 */
function asGexf12(text: string): string {
  return text
    .replaceAll("http://gexf.net/1.3", "http://www.gexf.net/1.2draft")
    .replace('version="1.3"', 'version="1.2"')
    .replace(' timerepresentation="interval"', "")
    .replaceAll(/ kind="\w+"/gu, "")
    .replaceAll("<viz:", "<"); // there the schema puts what is drawn into the namespace of the rest
}

const title = "GraphML and GEXF";
(reason === undefined ? describe : describe.skip)(
  reason === undefined ? title : `${title} (skipped: ${reason})`,
  () => {
    let folder: string;
    let gephi: Readonly<Record<"graphml" | "gexf", CheckedFile>>;
    let faults: readonly (readonly string[])[];
    let broken: CheckedFile;

    const written = async (name: string, text: string, judge: Judge) => {
      const path = join(folder, name);
      await writeFile(path, text);
      return { judge, path };
    };

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "rawabit-graph-files-"));
      const text = async (format: ExportFormat, graph: MemoryGraph) =>
        textOf(format, await sourceOf(graph, {}, PLACES));
      const xml = await text(graphml, GRAPH);
      const generated = await Promise.all(
        fc
          .sample(someGraph, { numRuns: 20, seed: 7 })
          .flatMap((graph, index) => [
            text(graphml, graph).then((given) => written(`${index}.graphml`, given, "graphml.xsd")),
            text(gexf, graph).then((given) => written(`${index}.gexf`, asGexf12(given), "gexf.xsd")),
          ]),
      );
      const [wrong, first, second, ...others] = await checkGraphFiles([
        await written("wrong.graphml", xml.replace('"undirected"', '"sideways"'), "graphml.xsd"),
        await written("sample.graphml", xml, "gephi"),
        await written("sample.gexf", await text(gexf, GRAPH), "gephi"),
        await written("schema.graphml", xml, "graphml.xsd"),
        await written("schema.gexf", asGexf12(await text(gexf, GRAPH)), "gexf.xsd"),
        ...generated,
      ]);
      if (wrong === undefined || first === undefined || second === undefined) throw new Error("Nothing was checked.");
      broken = wrong;
      gephi = { graphml: first, gexf: second };
      faults = others.map((one) => one.faults);
    }, 300_000);
    afterAll(() => rm(folder, { recursive: true, force: true }));

    it("are valid by their schemas, whatever the names hold", () => {
      expect(faults).toEqual(Array<readonly string[]>(42).fill([]));
      expect(broken.faults).toContainEqual(expect.stringContaining("sideways"));
    });

    it.each(["graphml", "gexf"] as const)("are opened by Gephi without a complaint: %s", (format) => {
      const { faults, nodes, edges } = gephi[format];
      expect(faults).toEqual([]);
      expect(new Map(nodes.map(({ id, colour }) => [id, colour]))).toEqual(
        new Map(GRAPH.actors.map((one) => [one.id, colourOf(one)])),
      );
      expect(nodes.map(({ label }) => label)).toContain("هيئة \u200fالموانئ\ufffd");
      // GraphML tells parallel edges not apart, so that Gephi makes one of them: there GEXF is the better choice.
      expect(edges).toHaveLength(format === "gexf" ? 4 : 3);
    });

    it("stand in Gephi as on the canvas, and are sized by their mentions", () => {
      const at = new Map(gephi.gexf.nodes.map((node) => [node.id, node]));
      const [qasim, ports, said] = ["qasim", "ports", "said"].map((key) => at.get(actorId(key)));
      if (!qasim || !ports || !said) throw new Error("An actor is missing.");
      // Gephi scales what it opens; there y grows upwards.
      expect((qasim.y - ports.y) / (ports.x - said.x)).toBeCloseTo(0.5, 3);
      expect(qasim.size).toBeGreaterThan(said.size);
    });

    it("say in Gephi which way a relation goes, and how often a tie is named", () => {
      expect(gephi.gexf.edges).toEqual(
        expect.arrayContaining([
          { source: actorId("qasim"), target: actorId("ports"), isDirected: true, weight: 2, label: "LEADS" },
          expect.objectContaining({ isDirected: false, weight: 4 }),
        ]),
      );
    });
  },
);
