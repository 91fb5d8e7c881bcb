/** The embedded engine's faults as errors of the product. It knows them by message, as the engine has no codes for most. */
import { cypherTokens } from "../../model/cypher/cypher-tokens.ts";
import { placeAt, type TextPlace } from "../../model/cypher/text-place.ts";
import { RawabitError } from "../../model/errors.ts";
import type { HostFault } from "./host-protocol.ts";

const STORE_FAULTS: readonly [pattern: RegExp, error: (location: string, message: string) => RawabitError][] = [
  [
    /cannot be locked/u,
    (location) =>
      new RawabitError(
        "store.locked",
        `The store ${location} is in use by another process. Stop that process, or choose another folder with RAWABIT_STORE.`,
      ),
  ],
  [
    /os error (?:27|28|122)\b/u,
    (location) =>
      new RawabitError(
        "store.full",
        `There is no space left for the store ${location}. Free some space and run the same command again; nothing that was written is lost.`,
      ),
  ],
  [/os error (?:1|2|13|20|21|30)\b/u, (location, message) => cannotBeWritten(location, message)],
  [
    /damaged|not a Grafeo database|not a database file|GRAFEO-S\d|checksum|corrupt/iu,
    (location, message) =>
      new RawabitError(
        "store.damaged",
        `The store ${location} is damaged and was left as it is (${firstLine(message)}). Restore a backup of it, or move it away and ingest again.`,
      ),
  ],
];

/** `message` says why, in the words of the system. */
export function cannotBeWritten(location: string, message: string): RawabitError {
  return new RawabitError(
    "store.read-only",
    `The store ${location} cannot be written (${firstLine(message)}). Make the folder writable, or choose another with RAWABIT_STORE.`,
  );
}

/** A fault of the store itself; undefined where the statement is to blame. */
export function storeError({ message }: HostFault, location: string): RawabitError | undefined {
  return STORE_FAULTS.find(([pattern]) => pattern.test(message))?.[1](location, message);
}

/** A fault of a user's query, with its place in the query's text where the engine tells or names what it did not know. */
export function queryError({ message, status }: HostFault, text: string): RawabitError {
  if (message === WRITES) return new RawabitError("query.refused", "Queries only read, and this one writes.");
  if (message === NEEDS_MEMORY) return new RawabitError("query.refused", `${NEEDS_MEMORY} Narrow it down.`);
  if (message.includes("nul byte found"))
    return new RawabitError(
      "query.invalid",
      "The result has a name with the character NUL in it. Give it another name.",
    );
  if (status?.startsWith("42") || status?.startsWith("22"))
    return new RawabitError("query.invalid", `The query cannot be run: ${plain(message)}`, {
      place: toldPlace(message) ?? namedPlace(message, text),
    });
  return new RawabitError("internal", `The embedded store failed: ${firstLine(message)}`);
}

/** The engine points to the place of what it cannot parse. */
function toldPlace(message: string): TextPlace | undefined {
  const [, line, column] = /--> query:(\d+):(\d+)/u.exec(message) ?? [];
  return line === undefined || column === undefined ? undefined : { line: Number(line), column: Number(column) };
}

/** Of what it can parse but does not know it only gives the name. */
function namedPlace(message: string, text: string): TextPlace | undefined {
  const [, name] = /(?:variable|[Ff]unction|parameter:?) ['$]?([^\s':]+)/u.exec(message) ?? [];
  const token = [...cypherTokens(text)].find((candidate) => candidate.text === name?.toUpperCase());
  return token && placeAt(text, token.begin);
}

/** The message of the host about a user's query that wrote. */
export const WRITES = "The query writes.";

/** The message of the host about a user's query that would have filled the memory. */
export const NEEDS_MEMORY = "The query needs more memory than it may have.";

/** In UTF-16 code units: the engine repeats the line that it complains of, however long that is. */
const LONGEST_LINE = 200;

/** The engine's prefixes say nothing to a user; its pointer to the place does. */
function plain(message: string): string {
  const lines = message
    .replace(/^.*?GRAFEO-\w+: (?:\w+ error: )?(?:\[Cypher\] )?/u, "")
    .trim()
    .split("\n");
  return lines.map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line)).join("\n");
}

function firstLine(message: string): string {
  return message.split("\n", 1)[0] ?? message;
}
