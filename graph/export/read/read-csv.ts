import { unzipSync } from "fflate";
import Papa from "papaparse";
import { RawabitError } from "../../model/errors.ts";
import { FORMULA } from "../csv.ts";
import { LARGEST_FILE } from "./limits.ts";
import { GraphReading, type ReadGraph, type Written } from "./read-graph.ts";

/** The archive of the CSV export: its tables of actors and of ties. Throws `input.damaged`, `input.limit`. */
export function readCsvArchive(bytes: Uint8Array): ReadGraph {
  const tables = unpacked(bytes);
  const actors = tables["actors.csv"];
  if (actors === undefined) {
    throw new RawabitError("input.unsupported", "The archive has no actors.csv. Open one that was exported as csv.");
  }
  const ties = tables["ties.csv"];
  const text = new TextDecoder();
  return readTables(text.decode(actors), ties === undefined ? "" : text.decode(ties));
}

/** The table of actors alone: a graph without ties. Throws `input.unsupported` for any other table. */
export function readCsv(text: string): ReadGraph {
  if (/^\ufeff?id,name,/u.test(text)) return readTables(text, "");
  throw new RawabitError(
    "input.unsupported",
    "The table is not one of actors, and without them there is no graph. Open the ZIP archive of the export, or actors.csv.",
  );
}

function readTables(actors: string, ties: string): ReadGraph {
  const reading = new GraphReading();
  for (const row of rows(actors)) reading.addActor(row);
  for (const row of rows(ties)) reading.addTie(row);
  return reading.end();
}

/** What is declared larger than we read is not unpacked, and what is larger than declared does not fit. */
function unpacked(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== "actors.csv" && name !== "ties.csv") return false;
        if (originalSize > LARGEST_FILE) throw new RawabitError("input.limit", `${name} is too large when unpacked.`);
        return true;
      },
    });
  } catch (cause) {
    if (cause instanceof RawabitError) throw cause;
    throw new RawabitError("input.damaged", "The archive is damaged. Export it again.", { cause });
  }
}

/** An empty cell is no value. */
function rows(text: string): readonly Written[] {
  const { data } = Papa.parse<Record<string, unknown>>(text.replace(/^\ufeff/u, ""), {
    header: true,
    delimiter: ",",
    newline: "\r\n",
    skipEmptyLines: true,
  });
  return data.map((row) =>
    Object.fromEntries(
      Object.entries(row).flatMap(([name, cell]) =>
        typeof cell === "string" && cell !== "" ? [[name, unguarded(cell)]] : [],
      ),
    ),
  );
}

/** Takes away the apostrophe that kept a spreadsheet from computing the cell. */
function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
