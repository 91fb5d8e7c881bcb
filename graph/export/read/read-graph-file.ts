import { RawabitError } from "../../model/errors.ts";
import { LARGEST_FILE } from "./limits.ts";
import { readCsv, readCsvArchive } from "./read-csv.ts";
import { readGexf } from "./read-gexf.ts";
import type { ReadGraph } from "./read-graph.ts";
import { readGraphml } from "./read-graphml.ts";
import { readJson } from "./read-json.ts";

/** Reads back what the formats graphml, gexf, cyjs, json, csv and csv-actors write; the content decides which it is. */
export function readGraphFile(bytes: Uint8Array): ReadGraph {
  if (bytes.length > LARGEST_FILE) {
    throw new RawabitError(
      "input.too-large",
      `The file is larger than ${LARGEST_FILE / 2 ** 20} MB. Export a smaller part of the graph.`,
    );
  }
  if (startsWith(bytes, ZIP_MARK)) return readCsvArchive(bytes);
  const text = new TextDecoder().decode(bytes);
  const head = text.slice(0, 2000);
  if (/<graphml[\s/>]/u.test(head)) return readGraphml(text);
  if (/<gexf[\s/>]/u.test(head)) return readGexf(text);
  if (/^\s*\{/u.test(head)) return readJson(text);
  if (/^[\w ]+,/u.test(head)) return readCsv(text);
  throw new RawabitError(
    "input.unsupported",
    "The file is no graph that can be opened. Open one that was exported as graphml, gexf, cyjs, json or csv.",
  );
}

const ZIP_MARK = [0x50, 0x4b, 0x03, 0x04];

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
