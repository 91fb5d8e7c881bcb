import { RawabitError } from "../../../graph/model/errors.ts";
import { decodeText } from "../text/decode-text.ts";
import type { Format } from "./format.ts";
import { jsonLines } from "./json-lines.ts";
import { articleOfRecord, columnsOf, isRecord } from "./records.ts";
import type { DataRecord } from "./records.ts";

/** A JSON file: a list of articles, an object that holds such a list, or one article. */
export const json: Format = {
  label: "a JSON file",
  endings: ["json"],
  mediaTypes: ["application/json"],
  async *parse(file, options, allowance) {
    const { map } = options;
    const text = decodeText(file.name, await file.bytes());
    // Where the first line is longer than what formats are told from, it comes here too.
    if (isOneObjectALine(text)) {
      yield* jsonLines.parse(file, options, allowance);
      return;
    }
    const value = parsed(file.name, text);
    const records = recordsIn(value);
    if (records.length === 0) {
      throw new RawabitError(
        "input.unsupported",
        `${file.name} holds no list of articles; give a list of objects that have a text.`,
      );
    }
    const columns = columnsOf(file.name, keysOf(records), map);
    for (const [index, record] of records.entries()) {
      const name = records.length === 1 ? file.name : `${file.name} › item ${index + 1}`;
      const piece = await articleOfRecord(name, record, columns);
      if (piece !== undefined) yield piece;
    }
  },
};

/** Every key of the first records, in the order met. */
function keysOf(records: readonly DataRecord[]): string[] {
  return [...new Set(records.slice(0, 100).flatMap((record) => Object.keys(record)))];
}

function isOneObjectALine(text: string): boolean {
  const end = text.indexOf("\n");
  if (!/^\s*\{/u.test(text.slice(end))) return false;
  try {
    return isRecord(JSON.parse(text.slice(0, end)));
  } catch {
    return false; // The first line goes on in the next one, as in any other JSON.
  }
}

/** The list of records: the value itself, or the longest list of objects one or two steps inside it. */
function recordsIn(value: unknown, depth = 2): DataRecord[] {
  if (Array.isArray(value)) return value.filter(isRecord);
  if (!isRecord(value)) return [];
  const inside =
    depth === 0
      ? []
      : Object.values(value).map((one) => (Array.isArray(one) || isRecord(one) ? recordsIn(one, depth - 1) : []));
  const lists = inside.filter((list) => list.length > 1 || (list.length === 1 && keysOf(list).length > 2));
  const longest = lists.sort((left, right) => right.length - left.length)[0];
  return longest === undefined || hasText(value) ? [value] : longest;
}

function hasText(record: DataRecord): boolean {
  return Object.values(record).some((value) => typeof value === "string" && value.length > 200);
}

function parsed(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new RawabitError("input.damaged", `${name} is not valid JSON (${reason}); export it again.`, { cause });
  }
}
