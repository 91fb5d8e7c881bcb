/** What a query's patterns say of its names: which labels and types it asks for, and which variable bears which. */
import { cypherTokens, type Token } from "../../graph/model/cypher/cypher-tokens.ts";

export interface NamedKind {
  /** In the letters in which it is written. */
  readonly name: string;
  readonly kind: "label" | "type";
  readonly variable: string | undefined;
  readonly begin: number;
  readonly end: number;
}

/** Every label in round brackets and every type in square ones. Maps and slices have colons and dots too, and are passed over. */
export function namedKinds(text: string): readonly NamedKind[] {
  const tokens = [...cypherTokens(text)];
  const brackets: string[] = [];
  const found: NamedKind[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "mark") follow(brackets, token.text);
    const before = tokens[index - 1]?.text ?? "";
    if (token.kind !== "word" && token.kind !== "quoted-name") continue;
    const open = brackets.at(-1);
    const follows =
      before === ":" || (["|", "&", "!"].includes(before) && found.at(-1)?.end === tokens[index - 2]?.end);
    if (!follows || (open !== "(" && open !== "[")) continue;
    found.push({
      name: writtenName(text, token),
      kind: open === "(" ? "label" : "type",
      variable: before === ":" ? variableBefore(text, tokens, index - 2) : found.at(-1)?.variable,
      begin: token.begin,
      end: token.end,
    });
  }
  return found;
}

export function labelsOfVariable(text: string, variable: string): readonly string[] {
  return namedKinds(text)
    .filter((kind) => kind.variable === variable)
    .map(({ name }) => name);
}

function follow(brackets: string[], mark: string): void {
  if ("([{".includes(mark)) brackets.push(mark);
  else if (")]}".includes(mark)) brackets.pop();
}

function writtenName(text: string, { kind, text: read, begin, end }: Token): string {
  return kind === "word" ? text.slice(begin, end) : read;
}

function variableBefore(text: string, tokens: readonly Token[], index: number): string | undefined {
  const token = tokens[index];
  return token?.kind === "word" || token?.kind === "quoted-name" ? writtenName(text, token) : undefined;
}
