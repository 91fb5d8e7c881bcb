import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { writeFileWhole, writePieces } from "../../cli/output.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rawabit-output-"));
});
afterAll(() => rm(folder, { recursive: true }));

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function* slowly(...pieces: readonly string[]): AsyncGenerator<string> {
  for (const piece of pieces) {
    yield piece;
    await pause(30);
  }
}

describe("output", () => {
  it("tells a write that fails while the next piece is being made", async () => {
    const full = new Writable({
      write: (_chunk, _encoding, done) => {
        setTimeout(() => {
          done(new Error("no space left"));
        }, 5);
      },
    });
    await expect(writePieces(slowly("a", "b", "c"), full)).rejects.toThrow("no space left");
  });

  it("is a whole file or none", async () => {
    const path = join(folder, "graph.json");
    await writeFileWhole(path, slowly("أ", "b"));
    expect(await readFile(path, "utf8")).toBe("أb");
    async function* broken(): AsyncGenerator<string> {
      yield* slowly("half");
      throw new Error("the store went away");
    }
    await expect(writeFileWhole(join(folder, "half.json"), broken())).rejects.toMatchObject({
      code: "output.unwritable",
    });
    expect(await readdir(folder)).toEqual(["graph.json"]);
  });
});
