/** What archives may unpack to, however it is spread over archives inside archives. */
import { randomBytes } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import { fileInMemory } from "../../../../ingest/read/format/file-input.ts";
import { DEFAULT_LIMITS, type Piece, type ReadLimits } from "../../../../ingest/read/format/format.ts";
import { parseFile } from "../../../../ingest/read/format/parse-file.ts";

async function piecesOf(name: string, bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Promise<readonly Piece[]> {
  const file = fileInMemory({ name, bytes }, DEFAULT_LIMITS.fileBytes);
  const pieces: Piece[] = [];
  for await (const piece of parseFile(file, { map: {}, limits: { ...DEFAULT_LIMITS, ...limits } })) pieces.push(piece);
  return pieces;
}

const texts = (pieces: readonly Piece[]): number => pieces.filter(({ kind }) => kind === "text").length;
const story = strToU8("A story of the harbour that is told once more. ".repeat(20));

describe("one allowance for an outer file", () => {
  const inner = zipSync({ "a.txt": story, "b.txt": story });
  const outer = zipSync({ "1.zip": inner, "2.zip": inner, "3.zip": inner });

  it("counts the files of all archives inside it", async () => {
    expect(texts(await piecesOf("outer.zip", outer))).toBe(6);
    const pieces = await piecesOf("outer.zip", outer, { archiveFiles: 5 });
    expect(texts(pieces)).toBe(3);
    expect(pieces.at(-1)).toMatchObject({ kind: "failure", name: "outer.zip", code: "input.limit" });
  });

  it("counts their bytes", async () => {
    const pieces = await piecesOf("outer.zip", outer, { archiveBytes: 4 * story.length });
    expect(texts(pieces)).toBeLessThan(4);
    expect(pieces.at(-1)).toMatchObject({ kind: "failure", code: "input.limit" });
  });

  it("counts what was refused as too large", async () => {
    const zeros = zipSync({ "1.txt": new Uint8Array(5_000_000), "2.txt": new Uint8Array(5_000_000), "3.txt": story });
    expect(texts(await piecesOf("zeros.zip", zeros))).toBe(1);
    const pieces = await piecesOf("zeros.zip", zeros, { archiveBytes: 1_900_000 });
    expect(texts(pieces)).toBe(0);
    expect(pieces.at(-1)).toMatchObject({ name: "zeros.zip", code: "input.limit" });
  });
});

it("refuses a Word file whose hidden parts unpack to too much", async () => {
  const bomb = zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": strToU8("<w/>"),
    "_rels/.rels": new Uint8Array(40_000_000),
  });
  expect(await piecesOf("bomb.docx", bomb)).toMatchObject([{ kind: "failure", code: "input.limit" }]);
});

it("refuses a web archive that unpacks to far more than it weighs", async () => {
  // What comes first packs badly, so that the head is that of any crawl.
  const zeros = Buffer.concat([randomBytes(8_000), Buffer.alloc(5_000_000)]);
  const head = `WARC/1.0\r\nWARC-Type: metadata\r\nContent-Type: text/plain\r\nContent-Length: ${zeros.length}\r\n\r\n`;
  const bomb = gzipSync(Buffer.concat([Buffer.from(head), zeros, Buffer.from("\r\n\r\n")]));
  expect(await piecesOf("crawl.warc.gz", bomb)).toMatchObject([{ kind: "failure", code: "input.limit" }]);
});
