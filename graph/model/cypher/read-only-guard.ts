/**
 * Refuses a user's Cypher that does more than read, before it runs. It is the outer of two walls: the inner one is the
 * engine's own (Neo4j's read access mode, the embedded engine's transaction that is always rolled back). This one also
 * keeps out what those let through: files, procedures, schema commands, other databases.
 */
import { RawabitError } from "../errors.ts";
import { cypherTokens, type Token } from "./cypher-tokens.ts";
import { placeAt } from "./text-place.ts";

/** What a query may begin with. Everything administrative (USE, SHOW, DROP, CREATE INDEX, CYPHER …) begins otherwise. */
const BEGINNINGS = new Set(["MATCH", "OPTIONAL", "UNWIND", "WITH", "RETURN", "CALL"]);

const WRITING = new Set(["CREATE", "INSERT", "MERGE", "SET", "DELETE", "DETACH", "REMOVE", "FOREACH", "DROP"]);
const OUTSIDE = new Set(["LOAD", "USE", "TRANSACTIONS"]);
const AS_NAME = "If it is meant as a name, write it in back-quotes.";

/** They tell the schema and nothing else. */
const PROCEDURES = new Set(["DB.LABELS", "DB.RELATIONSHIPTYPES", "DB.PROPERTYKEYS"]);

/** Functions with a dot in their name: `date.truncate`. Plug-ins (apoc, genai …) can reach files and the network. */
const FUNCTION_NAMESPACES = new Set(["DATE", "DATETIME", "LOCALDATETIME", "TIME", "LOCALTIME", "DURATION", "POINT"]);

/** They ask for the plan of the query that follows: EXPLAIN does not run it, PROFILE does. */
const PLAN_WORDS = new Set(["EXPLAIN", "PROFILE"]);

/**
 * Throws `query.refused`, with what was refused and what to do instead, and `query.invalid` where there is no query. What
 * stands behind EXPLAIN and PROFILE must only read too: an engine that forgot the word would run it.
 */
export function assertReadOnly(text: string): void {
  // Neo4j reads \u0043 as C anywhere in the text, the embedded engine only inside strings: neither reading may write.
  for (const reading of new Set([text, withEscapesRead(text)])) {
    try {
      assertTokensReadOnly([...cypherTokens(reading)]);
    } catch (error) {
      throw error instanceof Refusal ? error.asError(reading) : error;
    }
  }
}

/** Which plan a query asks for: `EXPLAIN` what would be done, `PROFILE` what was done; undefined where it asks for none. */
export function planWord(text: string): "EXPLAIN" | "PROFILE" | undefined {
  const [first] = cypherTokens(text);
  if (first?.kind !== "word") return undefined;
  return first.text === "EXPLAIN" || first.text === "PROFILE" ? first.text : undefined;
}

function withEscapesRead(text: string): string {
  return text.replace(/\\u+([0-9a-f]{4})/giu, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

function assertTokensReadOnly(all: readonly Token[]): void {
  const tokens = all[0]?.kind === "word" && PLAN_WORDS.has(all[0].text) ? all.slice(1) : all;
  const [first] = tokens;
  if (!first) throw new RawabitError("query.invalid", "The query is empty.");
  if (!BEGINNINGS.has(first.text)) {
    throw new Refusal(
      `A query may begin with ${[...BEGINNINGS].join(", ")}; this one begins with ${first.text}.`,
      first,
    );
  }
  for (const [index, token] of tokens.entries()) {
    if (token.text === ";" && index < tokens.length - 1) {
      throw new Refusal("One query at a time: leave out what follows the ; and run it by itself.", token);
    }
    if (token.kind === "mark" || token.kind === "string") continue;
    if (token.kind === "word" && !isName(tokens, index)) assertWordAllowed(token);
    if (token.kind === "word" && token.text === "CALL" && !isName(tokens, index))
      assertProcedureAllowed(tokens, index + 1);
    else if (!continuesName(tokens, index) && tokens[index - 1]?.text !== "CALL") assertFunctionAllowed(tokens, index);
  }
}

function assertWordAllowed(word: Token): void {
  if (WRITING.has(word.text)) throw new Refusal(`Queries only read, and ${word.text} writes. ${AS_NAME}`, word);
  if (OUTSIDE.has(word.text))
    throw new Refusal(`${word.text} is not allowed: queries read this graph only. ${AS_NAME}`, word);
}

/** Whether a word stands where only a name can: `a.set`, `:Load`, `$use`, `{create: 1}`. */
function isName(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.text ?? "";
  const after = tokens[index + 1]?.text;
  if (continuesName(tokens, index)) return true;
  return [":", "$", "|", "&", "!"].includes(before) || (after === ":" && ["{", ","].includes(before));
}

/**
 * Whether the dot before a word joins it to a name. After a number the dot may be the number's own, and after another dot the
 * end of a range: `WHERE a < 2.LOAD CSV …`
 */
function continuesName(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.text === "." && !/^[\d.]$/u.test(tokens[index - 2]?.text ?? "");
}

function assertProcedureAllowed(tokens: readonly Token[], index: number): void {
  const next = tokens[index]?.text;
  if (next === "{" || next === "(") return; // a subquery, whose clauses are looked at like all others
  const name = dottedName(tokens, index);
  if (!PROCEDURES.has(name)) {
    throw new Refusal(
      `The procedure ${name.toLowerCase()} is not allowed; db.labels, db.relationshipTypes and db.propertyKeys are.`,
      tokens[index],
    );
  }
}

/** Names in back-quotes call functions too, and such a name may hold the dots itself. */
function assertFunctionAllowed(tokens: readonly Token[], index: number): void {
  const name = dottedName(tokens, index);
  const isCall = tokens[index + 2 * dotsAfter(tokens, index) + 1]?.text === "(";
  const namespace = name.split(".")[0] ?? "";
  if (isCall && name.includes(".") && !FUNCTION_NAMESPACES.has(namespace)) {
    throw new Refusal(
      `The function ${name.toLowerCase()} is not allowed: only Cypher's own functions are.`,
      tokens[index],
    );
  }
}

function dottedName(tokens: readonly Token[], index: number): string {
  const parts = Array.from({ length: dotsAfter(tokens, index) + 1 }, (_, part) => tokens[index + 2 * part]?.text ?? "");
  return parts.join(".").toUpperCase();
}

/** How many dots join the name that begins here: `db . labels` has one. */
function dotsAfter(tokens: readonly Token[], index: number): number {
  let dots = 0;
  while (tokens[index + 2 * dots + 1]?.text === ".") dots++;
  return dots;
}

/** What is refused, and the token that is to blame; undefined where it is the end of the text. */
class Refusal extends Error {
  readonly token: Token | undefined;

  constructor(reason: string, token: Token | undefined) {
    super(reason);
    this.token = token;
  }

  asError(text: string): RawabitError {
    const place = placeAt(text, this.token?.begin ?? text.length);
    return new RawabitError("query.refused", this.message, { place });
  }
}
