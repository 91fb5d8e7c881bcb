import { Readable } from "node:stream";
import { describe, expect, it } from "@jest/globals";
import { byteLines } from "../../../../ingest/read/text/byte-lines.ts";

async function linesOf(limit: number, ...chunks: readonly string[]): Promise<readonly string[]> {
  const lines: string[] = [];
  const stream = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
  for await (const line of byteLines("news.jsonl", stream, limit)) lines.push(line.toString());
  return lines;
}

describe("the lines of a stream", () => {
  it("are the same whatever the chunks", async () => {
    const lines = ["سطر\n", "\n", "two\r\n", "three"];
    expect(await linesOf(6, lines.join(""))).toEqual(lines);
    expect(await linesOf(6, "سطر", "\n\ntw", "o\r", "\nthr", "ee")).toEqual(lines);
  });

  it.each([
    ["within a chunk", ["ok\n1234567\nok\n"]],
    ["at the end", ["ok\n1234567"]],
    ["over chunks", ["ok\n123", "4567\n"]],
    ["over chunks without an end", ["123", "4567"]],
  ])("are refused above the limit, %s", async (_where, chunks) => {
    await expect(linesOf(6, ...chunks)).rejects.toMatchObject({ code: "input.too-large" });
  });
});
