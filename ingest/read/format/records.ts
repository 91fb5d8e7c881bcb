import { RawabitError } from "../../../graph/model/errors.ts";
import { dateOfLine } from "../metadata/parse-date.ts";
import { loadTable } from "../text/load-table.ts";
import { normalise } from "../text/normalise.ts";
import type { Facts, Piece } from "./format.ts";
import { plainHtml } from "./html.ts";

type Field = "title" | "text" | "byline" | "source" | "url" | "publishedAt";

/** A row of a table or an object of JSON. */
export type DataRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is DataRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const columns = loadTable(new URL("./columns.tsv", import.meta.url)).map((row) => ({
  field: row["field"] as Field,
  names: (row["names"] ?? "").split("|").map(normalise),
}));

/** Whether a column of this name is known to hold a field. */
export function isKnownColumn(field: Field, name: string): boolean {
  const bare = normalise(name);
  return columns.some((column) => column.field === field && column.names.includes(bare));
}

/** Names by which `--map` may call a field. */
const MAP_NAMES: Readonly<Record<string, Field>> = {
  date: "publishedAt",
  author: "byline",
  body: "text",
  headline: "title",
  outlet: "source",
};

/** Which column of a table holds which field. Throws `input.unsupported` where nothing holds the text, and where a mapped column is not there. */
export function columnsOf(
  name: string,
  keys: readonly string[],
  map: Readonly<Record<string, string>>,
): Map<Field, string> {
  const found = new Map<Field, string>();
  for (const { field, names } of columns) {
    const key = names
      .map((candidate) => keys.find((one) => normalise(one) === candidate))
      .find((one) => one !== undefined);
    if (key !== undefined) found.set(field, key);
  }
  for (const [field, column] of Object.entries(map)) {
    if (!keys.includes(column.split(".")[0] ?? "") && !keys.includes(column))
      throw noColumn(name, `has no column “${column}”`, keys);
    found.set(MAP_NAMES[field] ?? (field as Field), column);
  }
  if (!found.has("text"))
    throw noColumn(name, "has no column known to hold the text; name it with --map text=COLUMN", keys);
  return found;
}

/** The article of a record; undefined where its text is empty. */
export async function articleOfRecord(
  name: string,
  record: DataRecord,
  columnOf: ReadonlyMap<Field, string>,
): Promise<Piece | undefined> {
  const value = (field: Field) => valueAt(record, columnOf.get(field));
  const text = await plainValue(value("text"));
  if (text === "") return undefined;
  const fact = async (field: Field) => (await plainValue(value(field))) || null;
  const facts: Facts = {
    title: await fact("title"),
    byline: await fact("byline"),
    source: await fact("source"),
    url: await fact("url"),
    publishedAt: dateOf(await fact("publishedAt")),
  };
  return { kind: "text", name, text, facts, holds: "article" };
}

function valueAt(record: DataRecord, column: string | undefined): unknown {
  if (column === undefined) return undefined;
  if (column in record) return record[column];
  const step = (value: unknown, key: string) =>
    typeof value === "object" && value !== null ? (value as DataRecord)[key] : undefined;
  return column.split(".").reduce<unknown>(step, record);
}

/** Tags that show a value to be HTML, as feeds and exports of blogs carry it. */
const HTML_TAG = /<\/?(?:[pa]|br|div|span|[bi]|em|strong|h\d|ul|li|img|blockquote)\b[^>]*>/iu;

/** A value as text: the name of an object, lists joined, HTML taken away. */
async function plainValue(value: unknown): Promise<string> {
  if (Array.isArray(value)) return (await Promise.all(value.map(plainValue))).filter(Boolean).join(", ");
  if (typeof value === "object" && value !== null) {
    const { name, value: inner, rendered } = value as DataRecord;
    return plainValue(name ?? inner ?? rendered);
  }
  if (typeof value !== "string") return typeof value === "number" ? String(value) : "";
  return HTML_TAG.test(value) ? plainHtml(value) : value.trim();
}

/** A date as written, or seconds or milliseconds since 1970. */
function dateOf(text: string | null): string | null {
  if (text === null) return null;
  if (!/^\d{9,10}$|^\d{12,13}$/u.test(text)) return dateOfLine(text);
  return new Date(Number(text) * (text.length > 10 ? 1 : 1000)).toISOString().slice(0, 10);
}

function noColumn(name: string, what: string, keys: readonly string[]): RawabitError {
  return new RawabitError("input.unsupported", `${name} ${what}. Its columns are: ${keys.slice(0, 30).join(", ")}.`);
}
