/** The tables of the CSV export: all in one archive, with a page that says what they hold, or each by itself. */
import { csvText } from "./csv.ts";
import { CSV_TABLES, type CsvTable } from "./csv-tables.ts";
import type { ExportFormat, ExportSource } from "./export-format.ts";
import { statement } from "./statement.ts";
import { zip } from "./zip.ts";

export const csvArchive: ExportFormat = {
  id: "csv",
  title: "CSV in a ZIP archive: actors, ties, relations, mentions and co-mentions, for spreadsheets",
  extension: "zip",
  mediaType: "application/zip",
  write,
};

export function csvFormat(table: CsvTable): ExportFormat {
  return {
    id: `csv-${table.name}`,
    title: table.title,
    extension: "csv",
    mediaType: "text/csv",
    write: (source) => csvText(table.columns, table.rows(source)),
  };
}

async function* write(source: ExportSource): AsyncIterable<Uint8Array> {
  const tables = CSV_TABLES.map(({ name, columns, rows }) => ({
    name: `${name}.csv`,
    pieces: csvText(columns, rows(source)),
  }));
  const files = CSV_TABLES.map(({ name, title }) => `${name}.csv: ${title}.`);
  const about = [
    ...statement(source.about),
    "",
    ...files,
    "",
    "UTF-8, commas, quotes doubled (RFC 4180). A text that a spreadsheet would compute has an apostrophe before it.",
    "Offsets (begin, end) count UTF-16 code units of the sentence, the end exclusive. Lists stand as JSON.",
  ];
  yield* zip([{ name: "about.txt", pieces: [`${about.join("\n")}\n`] }, ...tables], source.about.exportedAt);
}
