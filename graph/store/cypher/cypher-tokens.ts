/**
 * Splits Cypher into what a guard needs to tell apart: words that may be keywords, quoted names, strings, and marks.
 * Comments and white space are left out. It accepts any text; whether that is Cypher, the engine says.
 */
export interface Token {
  readonly kind: "word" | "quoted-name" | "string" | "mark";
  /** Words in upper case, marks as they stand, quoted names without their quotes. */
  readonly text: string;
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
  let place = 0;
  while (place < text.length) {
    const [kind, lexeme] = lexemeAt(text, place);
    if (kind === "word") yield { kind, text: lexeme.toUpperCase() };
    else if (kind === "quoted-name") yield { kind, text: lexeme.slice(1, -1).replaceAll("``", "`") };
    else if (kind !== "space") yield { kind, text: lexeme };
    place += lexeme.length;
  }
}

function lexemeAt(text: string, place: number): readonly [kind: (typeof LEXEMES)[number][0], lexeme: string] {
  for (const [kind, pattern] of LEXEMES) {
    pattern.lastIndex = place;
    const lexeme = pattern.exec(text)?.[0];
    if (lexeme !== undefined && lexeme !== "") return [kind, lexeme];
  }
  throw new Error("unreachable: every character is a mark");
}
