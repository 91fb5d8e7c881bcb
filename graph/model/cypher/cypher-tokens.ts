/**
 * Splits Cypher into what a guard and an editor need to tell apart: words that may be keywords, quoted names, strings, and
 * marks. Comments and white space are left out. It accepts any text; whether that is Cypher, the engine says.
 */
export interface Token {
  readonly kind: "word" | "quoted-name" | "string" | "mark";
  /** Words in upper case, marks as they stand, quoted names without their quotes. */
  readonly text: string;
  /** Where it stands: UTF-16 offsets in the query, end exclusive. */
  readonly begin: number;
  readonly end: number;
}

/** In this order: the first that fits at a place decides. An unclosed string, name or comment runs to the end. */
const LEXEMES = [
  ["space", /[\s\p{Cf}]+/uy],
  ["space", /\/\/[^\n\r]*/uy],
  ["space", /\/\*[\s\S]*?(?:\*\/|$)/uy],
  ["string", /'(?:\\[\s\S]|[^'\\])*(?:'|$)/uy],
  ["string", /"(?:\\[\s\S]|[^"\\])*(?:"|$)/uy],
  ["quoted-name", /`(?:``|[^`])*(?:`|$)/uy],
  ["word", /[\p{L}\p{Nl}\p{Pc}][\p{L}\p{N}\p{M}\p{Pc}]*/uy],
  ["mark", /[\s\S]/uy],
] as const;

export function* cypherTokens(text: string): Generator<Token> {
  let begin = 0;
  while (begin < text.length) {
    const [kind, lexeme] = lexemeAt(text, begin);
    const end = begin + lexeme.length;
    if (kind !== "space") yield { kind, text: written(kind, lexeme), begin, end };
    begin = end;
  }
}

function written(kind: Token["kind"], lexeme: string): string {
  if (kind === "word") return lexeme.toUpperCase();
  return kind === "quoted-name" ? lexeme.slice(1, -1).replaceAll("``", "`") : lexeme;
}

function lexemeAt(text: string, place: number): readonly [kind: (typeof LEXEMES)[number][0], lexeme: string] {
  for (const [kind, pattern] of LEXEMES) {
    pattern.lastIndex = place;
    const lexeme = pattern.exec(text)?.[0];
    if (lexeme !== undefined && lexeme !== "") return [kind, lexeme];
  }
  throw new Error("unreachable: every character is a mark");
}
