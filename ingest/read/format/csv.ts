import type { Format } from "./format.ts";
import { decodeText } from "../text/decode-text.ts";
import { RawabitError } from "../../../graph/model/errors.ts";
import { articleOfRecord, columnsOf } from "./records.ts";
import type { DataRecord } from "./records.ts";

/** Tables with a first row of column names, one article a row; the separator is found out. */
export const csv: Format = {
  label: "a table (CSV)",
  endings: ["csv", "tsv", "tab"],
  mediaTypes: ["text/csv", "text/tab-separated-values"],
  async *parse(file, { map }) {
    const text = decodeText(file.name, await file.bytes(), file.charset);
    const { default: Papa } = await import("papaparse");
    const { data, meta, errors } = Papa.parse<DataRecord>(text, { header: true, skipEmptyLines: "greedy" });
    if (errors.some((error) => error.type === "Quotes")) {
      throw new RawabitError(
        "input.damaged",
        `${file.name} is damaged or cut off: a quotation mark is opened and not closed as CSV asks; export it again.`,
      );
    }
    const columns = columnsOf(file.name, meta.fields ?? [], map);
    for (const [index, record] of data.entries()) {
      const piece = await articleOfRecord(`${file.name} › row ${index + 2}`, record, columns);
      if (piece !== undefined) yield piece;
    }
  },
};
