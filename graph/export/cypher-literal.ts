/**
 * Values as Cypher writes them. Neo4j reads `\u0041` as A before it looks at anything else, even after another backslash, so
 * that text which holds a backslash and a u could end its own string: here no backslash ever stands before a plain u.
 */
export type CypherValue = string | number | null | readonly CypherValue[] | { readonly [key: string]: CypherValue };

/** Keys must be plain names. A key without a value is left out. */
export function cypherLiteral(value: CypherValue): string {
  if (value === null) return "null";
  if (typeof value === "number") return numberLiteral(value);
  if (typeof value === "string") return `'${escaped(value)}'`;
  if (isList(value)) return `[${value.map(cypherLiteral).join(", ")}]`;
  const entries = Object.entries(value).filter(([, entry]) => entry !== null);
  return `{${entries.map(([key, entry]) => `${key}: ${cypherLiteral(entry)}`).join(", ")}}`;
}

/** Without an exponent Neo4j takes a whole number for an integer of 64 bits, and refuses a longer one. */
function numberLiteral(value: number): string {
  const isLong = Number.isInteger(value) && !Number.isSafeInteger(value);
  return isLong ? value.toExponential().replace("e+", "e") : String(value);
}

function isList(value: object): value is readonly CypherValue[] {
  return Array.isArray(value);
}

function escaped(text: string): string {
  return text.toWellFormed().replace(/\\u|[\\'\p{Cc}\p{Zl}\p{Zp}]/gu, (unsafe) => {
    if (unsafe === "\\u") return `\\\\${unicodeEscape("u")}`;
    return unsafe === "\\" || unsafe === "'" ? `\\${unsafe}` : unicodeEscape(unsafe);
  });
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
