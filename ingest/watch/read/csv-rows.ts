/** Watch lists as tables: a first row of column names in English or Arabic, one actor a row. */
import Papa from "papaparse";
import type { ActorType } from "../../../graph/model/ontology.ts";
import { loadTable } from "../../read/text/load-table.ts";
import type { ListedRow } from "./entry-of.ts";
import { headerForm } from "./header-form.ts";
import { ListFault } from "./list-fault.ts";
import { typeOfWord } from "./listed-types.ts";

type Field =
  "name" | "nameAr" | "aliases" | "weakAliases" | "type" | "wikidata" | "openSanctions" | "url" | "topics" | "id";

const FIELDS = new Map(
  loadTable(new URL("./data/columns.tsv", import.meta.url)).flatMap(({ field, names = "" }) =>
    names.split("|").map((name) => [headerForm(name), field as Field] as const),
  ),
);

const DELIMITERS = [",", "\t", ";", "|"];
/** Between the names of one cell. */
const BETWEEN_NAMES = /[;؛|\n]/u;
const MOST_COLUMNS_NAMED = 12;

/** @param standard the type of rows that say none */
export function* csvRows(text: string, standard: ActorType | undefined): Generator<ListedRow> {
  const delimiter = delimiterOf(text);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  const broken = errors.find(({ type }) => type === "Quotes");
  if (broken !== undefined) {
    throw new ListFault(
      lineOf(data, broken.row ?? 0),
      "opens a quotation mark that is not closed as CSV asks; save the table again as CSV",
    );
  }
  const [header = []] = data;
  const fields = header.map((name) => FIELDS.get(headerForm(name)));
  assertNamed(header, fields, standard);
  // The id of a row is one from outside only in a table that follows FollowTheMoney's.
  const isFollowTheMoney = header.some((name) => headerForm(name) === "schema");
  let line = 1 + linesIn(header);
  for (const cells of data.slice(1)) {
    const valuesOf = (field: Field): readonly string[] =>
      cells.filter((cell, at) => fields[at] === field && cell.trim() !== "");
    const listOf = (field: Field): readonly string[] => valuesOf(field).flatMap((cell) => cell.split(BETWEEN_NAMES));
    if (cells.some((cell) => cell.trim() !== "")) {
      const names = [...valuesOf("name"), ...valuesOf("nameAr"), ...listOf("aliases")];
      if (names.length === 0) throw new ListFault(line, "has no name; give it one, or take the row out");
      const type = typeOf(line, valuesOf("type")[0], standard, isFollowTheMoney);
      if (type !== "passed-over") {
        yield {
          line,
          type,
          names,
          weakNames: listOf("weakAliases"),
          wikidata: valuesOf("wikidata")[0] ?? "",
          openSanctions: valuesOf("openSanctions")[0] ?? (isFollowTheMoney ? (valuesOf("id")[0] ?? "") : ""),
          urls: valuesOf("url"),
          topics: listOf("topics"),
        };
      }
    }
    line += linesIn(cells);
  }
}

/** The mark that parts the first line into most columns. */
function delimiterOf(text: string): string {
  const [header = ""] = text.split("\n", 1);
  const columns = (delimiter: string): number => header.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (columns(delimiter) > columns(best) ? delimiter : best));
}

function assertNamed(
  header: readonly string[],
  fields: readonly (Field | undefined)[],
  standard: ActorType | undefined,
): void {
  const shown = header.slice(0, MOST_COLUMNS_NAMED).join(", ");
  if (!fields.includes("name") && !fields.includes("nameAr")) {
    throw new ListFault(1, `names no column “name” (its columns are: ${shown}); a watch list needs one`);
  }
  if (!fields.includes("type") && standard === undefined) {
    throw new ListFault(
      1,
      `names no column “type” (its columns are: ${shown}); add one with person, organization or place in each row, or give one type for all`,
    );
  }
}

function typeOf(
  line: number,
  word: string | undefined,
  standard: ActorType | undefined,
  isFollowTheMoney: boolean,
): ActorType | "passed-over" {
  const type = word === undefined ? standard : typeOfWord(word);
  if (type !== undefined) return type;
  if (isFollowTheMoney && word !== undefined) return "passed-over";
  const fault = word === undefined ? "has no type" : `has the type “${word.trim().slice(0, 40)}”, which is not known`;
  throw new ListFault(line, `${fault}; write person, organization or place`);
}

function lineOf(rows: readonly (readonly string[])[], row: number): number {
  return 1 + rows.slice(0, row).reduce((lines, cells) => lines + linesIn(cells), 0);
}

/** A quoted cell may hold line ends. */
function linesIn(cells: readonly string[]): number {
  return cells.reduce((lines, cell) => lines + cell.split("\n").length - 1, 1);
}
