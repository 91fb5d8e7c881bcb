import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { csvArchive } from "../../../graph/export/csv-formats.ts";
import { actor, bytesOf, document, hostileName, sourceOf } from "./memory-graph.ts";
import { GRAPH, NEWS } from "./talks-graph.ts";

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
