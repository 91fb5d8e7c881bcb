/** How Cypher is coloured: the same lexemes as the guard's, line by line. */
import { HighlightStyle, StreamLanguage, syntaxHighlighting, type StringStream } from "@codemirror/language";
import { tags } from "@lezer/highlight";
import { FUNCTIONS, KEYWORDS } from "./cypher-words.ts";

/** What is open from one line to the next: a comment, a string or name by its quote. */
interface LineState {
  open: "" | "*" | "'" | '"' | "`";
}

const words = new Set(KEYWORDS.flatMap((words) => words.split(" ")).concat("ON", "BY"));
const functions = new Set(FUNCTIONS.map(([name]) => name.toLowerCase()));

const WORD = /^[\p{L}_][\p{L}\p{N}\p{M}_]*/u;

const cypher = StreamLanguage.define<LineState>({
  name: "cypher",
  startState: () => ({ open: "" }),
  languageData: { commentTokens: { line: "//", block: { open: "/*", close: "*/" } } },
  token: (stream, state) => (state.open === "" ? begin(stream, state) : carryOn(stream, state)),
});

function begin(stream: StringStream, state: LineState): string | null {
  if (stream.eatSpace()) return null;
  if (stream.match("//")) {
    stream.skipToEnd();
    return "comment";
  }
  if (stream.match("/*")) state.open = "*";
  else if (stream.match(/^['"`]/)) state.open = stream.current() as LineState["open"];
  if (state.open !== "") return carryOn(stream, state);
  if (stream.match(/^\$[\p{L}_][\p{L}\p{N}_]*/u)) return "atom";
  if (stream.match(/^\d+(?:\.\d+)?(?:e[+-]?\d+)?/iu)) return "number";
  if (stream.match(WORD)) return wordStyle(stream);
  stream.next();
  return /[()[\]{},;]/u.test(stream.current()) ? "punctuation" : "operator";
}

/** To the end of what is open, or of the line. */
function carryOn(stream: StringStream, state: LineState): string {
  const style = { "*": "comment", "'": "string", '"': "string", "`": "variableName", "": "" }[state.open];
  while (!stream.eol()) {
    if (state.open === "*" ? stream.match("*/") : stream.eat(state.open)) {
      state.open = "";
      return style;
    }
    if (stream.next() === "\\" && state.open !== "*") stream.next();
  }
  return style;
}

function wordStyle(stream: StringStream): string {
  const word = stream.current();
  const before = stream.string.slice(0, stream.start).trimEnd().at(-1);
  if (before === ":" || before === "|") return /^[A-Z_]+$/u.test(word) ? "typeName" : "className";
  if (before === ".") return "propertyName";
  if (stream.match(/^\s*\(/u, false) && functions.has(word.toLowerCase())) return "variableName.function";
  return words.has(word.toUpperCase()) ? "keyword" : "variableName";
}

/** The colours are the page's, so that both schemes have theirs. */
const colours = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--code-keyword)", fontWeight: "600" },
  { tag: [tags.string], color: "var(--code-string)" },
  { tag: [tags.number, tags.atom], color: "var(--code-number)" },
  { tag: [tags.className, tags.typeName], color: "var(--code-label)" },
  { tag: tags.function(tags.variableName), color: "var(--code-function)" },
  { tag: tags.comment, color: "var(--ink-soft)", fontStyle: "italic" },
]);

export const cypherLanguage = [cypher, syntaxHighlighting(colours)];
