import { describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { jsonLine, readJsonLines, type ReadLine } from "../../../graph/contract/json-lines.ts";

const schema = z.strictObject({ name: z.string() });

async function read(...lines: readonly (string | Uint8Array)[]): Promise<readonly ReadLine<{ name: string }>[]> {
  const bytes = lines.map((line) => (typeof line === "string" ? new TextEncoder().encode(line) : line));
  async function* given(): AsyncGenerator<Uint8Array> {
    for (const line of bytes) yield await Promise.resolve(line);
  }
  const found: ReadLine<{ name: string }>[] = [];
  for await (const line of readJsonLines(given(), schema)) found.push(line);
  return found;
}

describe("JSON Lines", () => {
  it("are read as they were written", async () => {
    const values = [{ name: "منى\n\u2028" }, { name: "{" }];
    expect(await read(...values.map(jsonLine))).toEqual(values.map((value, index) => ({ line: index + 1, value })));
  });

  it("count blank lines, and pass over them", async () => {
    expect(await read("\n", " \r\n", '{"name":"a"}\r\n')).toEqual([{ line: 3, value: { name: "a" } }]);
  });

  it("may begin with a byte order mark", async () => {
    expect(await read('\ufeff{"name":"a"}\n')).toEqual([{ line: 1, value: { name: "a" } }]);
  });

  it("name each bad line with its reason, and give the rest", async () => {
    const found = await read("{\n", '{"name":1}\n', Uint8Array.of(0x22, 0xff, 0x22), "[]", "null", '{"name":"b"}');
    expect(found.map((line) => ("reason" in line ? [line.line, line.reason] : line.line))).toEqual([
      [1, "It is not JSON."],
      [2, expect.stringMatching(/^name: /)],
      [3, "It is not UTF-8."],
      [4, expect.any(String)],
      [5, expect.any(String)],
      6,
    ]);
  });
});
