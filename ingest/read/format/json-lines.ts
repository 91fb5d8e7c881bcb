import { RawabitError } from "../../../graph/model/errors.ts";
import { byteLines } from "../text/byte-lines.ts";
import type { Format, Piece } from "./format.ts";
import { articleOfRecord, columnsOf, isRecord } from "./records.ts";

/** JSON Lines: one article a line, read line by line however large the file is. Always UTF-8, as its specification says. */
export const jsonLines: Format = {
  label: "a JSON Lines file",
  endings: ["jsonl", "ndjson", "jsonlines"],
  mediaTypes: ["application/x-ndjson", "application/jsonl", "application/jsonlines"],
  async *parse(file, { map, limits }) {
    let number = 0;
    for await (const bytes of byteLines(file.name, file.stream(), limits.fileBytes)) {
      number++;
      const line = bytes
        .toString("utf8")
        .replace(/^\ufeff/u, "")
        .trim();
      if (line === "") continue;
      const piece = await articleOfLine(`${file.name} › line ${number}`, line, map);
      if (piece !== undefined) yield piece;
    }
    if (number === 0) throw new RawabitError("input.empty", `${file.name} is empty; there is nothing to read in it.`);
  },
};

async function articleOfLine(
  name: string,
  line: string,
  map: Readonly<Record<string, string>>,
): Promise<Piece | undefined> {
  try {
    const record: unknown = JSON.parse(line);
    if (!isRecord(record))
      throw new RawabitError("input.unsupported", `${name} is no object; each line has to be one article.`);
    return await articleOfRecord(name, record, columnsOf(name, Object.keys(record), map));
  } catch (thrown) {
    if (thrown instanceof RawabitError) return { kind: "failure", name, code: thrown.code, message: thrown.message };
    return { kind: "failure", name, code: "input.damaged", message: `${name} is not valid JSON; export it again.` };
  }
}
