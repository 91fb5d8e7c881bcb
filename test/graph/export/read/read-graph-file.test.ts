import { describe, expect, it } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import { graphml } from "../../../../graph/export/graphml.ts";
import { csvFormat } from "../../../../graph/export/csv-formats.ts";
import { CSV_TABLES } from "../../../../graph/export/csv-tables.ts";
import { readGraphFile } from "../../../../graph/export/read/read-graph-file.ts";
import type { ReadGraph } from "../../../../graph/export/read/read-graph.ts";
import { actor, actorId, bytesOf, sourceOf, textOf, tie } from "../memory-graph.ts";

const GRAPH = {
  actors: [actor("qasim", "Qasim"), actor("ports", "Ports")],
  ties: [tie("qasim", "ports", 1)],
  documents: [],
};
const read = (text: string): ReadGraph => readGraphFile(strToU8(text));

const BILLION_LAUGHS = `<?xml version="1.0"?>
<!DOCTYPE graphml [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
<graphml><graph><node id="&c;"/></graph></graphml>`;

describe("a hostile file", () => {
  it.each([
    ["entities that grow", BILLION_LAUGHS],
    ["an entity that is a file", '<!DOCTYPE gexf [<!ENTITY x SYSTEM "file:///etc/hostname">]><gexf>&x;</gexf>'],
    ["a document type of elsewhere", '<!DOCTYPE graphml SYSTEM "http://127.0.0.1:1/x.dtd"><graphml/>'],
    ["a parameter entity", '<!DOCTYPE gexf [<!ENTITY % x SYSTEM "http://127.0.0.1:1/"> %x;]><gexf/>'],
    ["elements without end", `<graphml>${"<graph>".repeat(100_000)}`],
  ])("of %s is refused", (_, xml) => {
    expect(() => read(xml)).toThrow(expect.objectContaining({ code: "input.limit" }));
  });

  it("with an entity that nobody declared is damaged", () => {
    expect(() => read("<gexf>&nobody;</gexf>")).toThrow(expect.objectContaining({ code: "input.damaged" }));
  });

  it("cannot reach what every object has", () => {
    const { actors, problems } = read(
      '{"actors":[{"id":"__proto__","__proto__":{"type":"PERSON"}}],"ties":[],"positions":{"__proto__":{"x":1,"y":2}}}',
    );
    expect(actors).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(({} as Record<string, unknown>)["type"]).toBeUndefined();
  });

  it("that is a small archive of something huge is refused before it is unpacked", () => {
    const bomb = zipSync({ "actors.csv": new Uint8Array(140 * 1024 * 1024) }, { level: 1 });
    expect(bomb.length).toBeLessThan(2_000_000);
    expect(() => readGraphFile(bomb)).toThrow(expect.objectContaining({ code: "input.limit" }));
  });
});

describe("a file that is no graph of ours", () => {
  it.each([
    ["", "input.unsupported"],
    ["\u0000\u0001", "input.unsupported"],
    ["{", "input.damaged"],
    ["{}", "input.unsupported"],
    ["<html></html>", "input.unsupported"],
    ["<graphml><graph>", "input.damaged"],
    ["source,target\r\na,b\r\n", "input.unsupported"],
  ])("is told apart: %j is %s", (text, code) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code, message: expect.stringMatching(/\.$/) }));
  });

  it("is damaged where it is half an archive, unsupported where the archive holds something else", async () => {
    const [first] = CSV_TABLES;
    if (first === undefined) throw new Error("There are no tables.");
    const archive = zipSync({ "actors.csv": await bytesOf(csvFormat(first), await sourceOf(GRAPH)) });
    expect(() => readGraphFile(archive.slice(0, archive.length / 2))).toThrow(
      expect.objectContaining({ code: "input.damaged" }),
    );
    expect(() => readGraphFile(zipSync({ "x.txt": strToU8("x") }))).toThrow(
      expect.objectContaining({ code: "input.unsupported" }),
    );
  });
});

describe("what does not fit", () => {
  it("is left out and told, and the rest is read", async () => {
    const whole = await textOf(graphml, await sourceOf(GRAPH));
    const keyOf = (name: string): string => new RegExp(`id="(e\\d+)"[^>]*"${name}"`, "u").exec(whole)?.[1] ?? "";
    const node = /<node [^\n]*\n/u.exec(whole)?.[0] ?? "";
    const { actors, ties, problems } = read(
      whole
        .replace(
          node,
          node +
            node +
            node.replace(/id="[^"]*"/u, 'id="n1"') +
            node.replace(/id="[^"]*"/u, `id="${actorId("x")}"`).replace(/>3</u, ">many<"),
        )
        .replace(
          "<edge ",
          `<edge source="${actorId("qasim")}" target="${actorId("gone")}"><data key="${keyOf("sentences")}">1</data><data key="${keyOf("documents")}">1</data></edge><edge `,
        ),
    );
    expect([actors.length, ties.length]).toEqual([2, 1]);
    expect(problems).toEqual([
      expect.stringContaining("is there twice"),
      expect.stringContaining("The actor n1 was left out: id: An actor id looks like"),
      expect.stringContaining(`The actor ${actorId("x")} was left out: mentions`),
      expect.stringContaining("one of its ends is not among the actors"),
    ]);
  });

  it("is not told without end", () => {
    const many = JSON.stringify({ actors: Array.from({ length: 1000 }, () => ({})), ties: [] });
    expect(read(many).problems).toHaveLength(101);
  });

  it("is read whichever way a tie stands", () => {
    const [one] = GRAPH.ties;
    const turned = { ...one, source: one?.target, target: one?.source };
    expect(read(JSON.stringify({ actors: GRAPH.actors, ties: [turned] })).ties).toEqual(GRAPH.ties);
  });
});

it("the table of actors alone is a graph without ties", async () => {
  const [first] = CSV_TABLES;
  if (first === undefined) throw new Error("There are no tables.");
  expect(readGraphFile(await bytesOf(csvFormat(first), await sourceOf(GRAPH)))).toMatchObject({
    actors: GRAPH.actors,
    ties: [],
  });
});
