/** The driver's and the server's errors as errors of the product: mapped here, once, by their codes. */
import neo4j from "neo4j-driver";
import type { TextPlace } from "../../model/cypher/text-place.ts";
import { asRawabitError, RawabitError } from "../../model/errors.ts";

interface Where {
  readonly uri: string;
  readonly username: string;
  readonly database?: string;
}

type Mapping = (where: Where, message: string) => RawabitError;

/** The first pattern that fits the code decides. */
const MAPPINGS: readonly [code: RegExp, mapping: Mapping][] = [
  [/^ServiceUnavailable$|^SessionExpired$/u, unreachable],
  [/Security\.(?:Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)/u, unauthenticated],
  [/Database\.DatabaseNotFound/u, noDatabase],
  [/Statement\.AccessMode|Security\.Forbidden/u, (_, text) => new RawabitError("query.refused", text)],
  [/TransactionTimedOut|Transaction\.Terminated|TransactionTerminated/u, timedOut],
  [
    /MemoryPoolOutOfMemory|OutOfMemory/u,
    () => new RawabitError("query.refused", "The query needs more memory than the server allows. Narrow it down."),
  ],
  [
    /^Neo\.ClientError\.Statement\./u,
    (_, text) => new RawabitError("query.invalid", `The query cannot be run: ${text}`, { place: placeIn(text) }),
  ],
  [
    /^Neo\.TransientError\./u,
    (_, text) => new RawabitError("store.interrupted", `Neo4j was interrupted: ${text} Try again.`),
  ],
  [/NoSpaceLeft|DiskFull/u, (where) => new RawabitError("store.full", `There is no space left at ${where.uri}.`)],
];

export function neo4jError(thrown: unknown, where: Where): RawabitError {
  if (thrown instanceof RawabitError) return thrown;
  if (thrown instanceof neo4j.Neo4jError) {
    const { code, message } = thrown;
    if (message.includes("Server responded HTTP")) return withCause(webAddress(where), thrown);
    const mapping = MAPPINGS.find(([pattern]) => pattern.test(code))?.[1];
    if (mapping) return withCause(mapping(where, message), thrown);
  }
  if (
    thrown instanceof Error &&
    /unknown scheme|invalid URL|Illegal host|Parsed host|Could not parse/iu.test(thrown.message)
  ) {
    const text = `${where.uri} is not an address of Neo4j. It looks like bolt://localhost:7687 or neo4j://my.cluster:7687.`;
    return new RawabitError("config.invalid", text, { cause: thrown });
  }
  return asRawabitError(thrown);
}

/** The server says where a query is wrong at the end of its message. */
function placeIn(message: string): TextPlace | undefined {
  const [, line, column] = /\(line (\d+), column (\d+) /u.exec(message) ?? [];
  return line === undefined || column === undefined ? undefined : { line: Number(line), column: Number(column) };
}

function unreachable({ uri }: Where): RawabitError {
  const text = `Neo4j does not answer at ${uri}. Check that it runs and that NEO4J_URI is right.`;
  return new RawabitError("store.unreachable", text);
}

function webAddress({ uri }: Where): RawabitError {
  const text = `What answers at ${uri} speaks HTTP, not Bolt. Give the Bolt port in NEO4J_URI, 7687 as a rule, not 7474.`;
  return new RawabitError("config.invalid", text);
}

function unauthenticated({ uri, username }: Where): RawabitError {
  const text = `Neo4j at ${uri} refused the user ${username} or the password. Check NEO4J_USERNAME and NEO4J_PASSWORD.`;
  return new RawabitError("store.authentication", text);
}

function noDatabase({ uri, database }: Where): RawabitError {
  return new RawabitError("config.invalid", `Neo4j at ${uri} has no database ${database ?? ""}. Check NEO4J_DATABASE.`);
}

function timedOut(): RawabitError {
  return new RawabitError("query.timeout", "The query took longer than it may. Narrow it down, or allow it more time.");
}

function withCause(error: RawabitError, cause: Error): RawabitError {
  return new RawabitError(error.code, error.message, { cause, place: error.place });
}
