/** The tables for `neo4j-admin database import`, taken in by the real program: hostile names and all. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { unzipSync } from "fflate";
import { neo4jImport } from "../../../graph/export/neo4j-import.ts";
import { javaMissing } from "../../../tools/maven/fetch-jars.ts";
import { neo4jAdmin } from "../../../tools/neo4j/start-neo4j.ts";
import { actor, bytesOf, document, sourceOf, tie } from "./memory-graph.ts";

const reason = javaMissing();
const title = reason === undefined ? "the import tables" : `the import tables (skipped: ${reason})`;

(reason === undefined ? describe : describe.skip)(title, () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "rawabit-import-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("fill an empty database by the command that lies beside them", async () => {
    const names = ['قاسم "القائد"', "O'Neil, Inc.", 'line\nbreak, "quoted"', "=1+1", "😀", "back\\slash"];
    const keys = names.map((_, index) => `actor${String(index)}`);
    const graph = {
      actors: keys.map((key, index) => actor(key, names[index] ?? "")),
      ties: keys.slice(1).map((key) => tie("actor0", key, 2)),
      documents: [
        document("[Qasim|actor0] met [O'Neil|actor1].", { title: 'It\'s "late",\nsaid \\', publishedAt: "2021-01-02" }),
      ],
    };
    const files = unzipSync(await bytesOf(neo4jImport, await sourceOf(graph)));
    await mkdir(join(folder, "files"));
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, "files", name), content);
    const script = Buffer.from(files["import.sh"] ?? []).toString();
    const command = script
      .replace(/^#.*\n/u, "")
      .replace(/\\\n/gu, " ")
      .trim()
      .split(/\s+/u)
      .slice(1);
    const said = await neo4jAdmin(command, { folder: join(folder, "files"), home: join(folder, "home") });
    // Six actors, a document, a sentence; five ties, two mentions, one part.
    expect(said).toMatch(/IMPORT DONE/u);
    expect(said).toMatch(/\b8 nodes\b/u);
    expect(said).toMatch(/\b8 relationships\b/u);
  }, 300_000);
});
