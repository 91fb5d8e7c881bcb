/** A watch list from a file: a table of one's own, or FollowTheMoney as OpenSanctions exports it. All of it is right, or none is taken. */
import { RawabitError } from "../../../graph/model/errors.ts";
import type { ActorType } from "../../../graph/model/ontology.ts";
import type { WatchEntry } from "../../../graph/model/watch-list.ts";
import { tooLarge } from "../../read/source/read-bytes.ts";
import { decodeText } from "../../read/text/decode-text.ts";
import { csvRows } from "./csv-rows.ts";
import { entryOf, united, type ListedRow } from "./entry-of.ts";
import { followTheMoneyRows } from "./follow-the-money-rows.ts";
import { ListFault } from "./list-fault.ts";

/** In bytes. */
export const WATCH_LIST_LIMIT = 32_000_000;
/** Every ingest looks for all of them in every text, and compares their names with all names. */
const MOST_ENTRIES = 20_000;

export interface ReadWatchList {
  readonly entries: readonly WatchEntry[];
  /** How many of what the file holds were not taken: kinds that are no actors, names in scripts that are not read. */
  readonly passedOver: Readonly<Record<string, number>>;
}

const OTHER_SCRIPT = "names in other scripts";

/**
 * @param name of the file, for messages
 * @param standard the type of rows that say none
 * @throws RawabitError `input.too-large`, `input.damaged` with the line, and what {@link decodeText} throws
 */
export function readWatchList(name: string, bytes: Uint8Array, standard?: ActorType): ReadWatchList {
  if (bytes.length > WATCH_LIST_LIMIT) throw tooLarge(name, WATCH_LIST_LIMIT);
  const text = decodeText(name, bytes)
    .replace(/^\uFEFF/u, "")
    .replace(/\r\n?/gu, "\n");
  const passedOver: Record<string, number> = {};
  const pass = (kind: string): void => {
    passedOver[kind] = (passedOver[kind] ?? 0) + 1;
  };
  const entries: WatchEntry[] = [];
  try {
    for (const row of rowsOf(text, standard, pass)) {
      const entry = entryOf(row);
      if (entry === undefined) pass(OTHER_SCRIPT);
      else entries.push(entry);
      if (entries.length > MOST_ENTRIES) {
        throw new ListFault(
          row.line,
          `is the first beyond ${MOST_ENTRIES} actors; a list may hold so many, so split it`,
        );
      }
    }
  } catch (thrown) {
    if (!(thrown instanceof ListFault)) throw thrown;
    throw new RawabitError("input.damaged", `${name}: line ${thrown.line} ${thrown.message}. Nothing was added.`);
  }
  if (entries.length === 0) {
    throw new RawabitError("input.empty", `${name} holds no person, organization or place; nothing was added.`);
  }
  return { entries: united(entries), passedOver };
}

function* rowsOf(text: string, standard: ActorType | undefined, pass: (kind: string) => void): Generator<ListedRow> {
  if (!/^\s*[[{]/u.test(text)) {
    yield* csvRows(text, standard);
    return;
  }
  for (const { row, schema } of followTheMoneyRows(text)) {
    if (row === undefined) pass(schema);
    else yield row;
  }
}
