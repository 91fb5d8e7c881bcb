import { tokeniseEnglish } from "../../../../ingest/nlp/en/tokenise.ts";
import type { LabelledName } from "../../../../ingest/nlp/labeller/labeller.ts";
import type { Token } from "../../../../ingest/nlp/token.ts";

interface Labelled {
  readonly tokens: readonly Token[];
  readonly name: LabelledName;
  /** The words of a name in this sentence. */
  readonly wordsOf: (name: LabelledName) => string;
}

/** A sentence's tokens, and its part between asterisks as the name that the labeller found. */
export function labelledName(marked: string, found: Partial<LabelledName> = {}): Labelled {
  const text = marked.replaceAll("*", "");
  const [begin, end] = [marked.indexOf("*"), marked.lastIndexOf("*") - 1];
  const tokens = tokeniseEnglish(text, { begin: 0, end: text.length }).flatMap((sentence) => sentence.tokens);
  const first = tokens.findIndex((token) => token.begin === begin);
  const last = tokens.findIndex((token) => token.end === end);
  const name: LabelledName = { first, end: last + 1, type: "ORG", confidence: 0.8, method: "model", ...found };
  return { tokens, name, wordsOf: (own) => text.slice(tokens[own.first]?.begin, tokens[own.end - 1]?.end) };
}
