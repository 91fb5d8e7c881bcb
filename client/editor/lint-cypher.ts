/** What can be said of a query before it is run: refused, unknown to this engine, not in this graph, not closed. */
import { engineGaps } from "../../graph/model/cypher/engine-gaps.ts";
import { cypherTokens } from "../../graph/model/cypher/cypher-tokens.ts";
import { assertReadOnly } from "../../graph/model/cypher/read-only-guard.ts";
import { offsetOf } from "../../graph/model/cypher/text-place.ts";
import { RawabitError } from "../../graph/model/errors.ts";
import type { Language } from "../../graph/model/language.ts";
import type { QuerySchema } from "../../graph/model/query-schema.ts";
import { namedKinds } from "./query-names.ts";

export type Finding = {
  readonly begin: number;
  readonly end: number;
} & (
  | { readonly kind: "refused" | "portable"; readonly text: string }
  | { readonly kind: "unknown"; readonly what: "label" | "type"; readonly name: string }
  | { readonly kind: "unclosed"; readonly name: string }
  | { readonly kind: "valueless"; readonly name: string }
);

export interface LintKnowledge {
  readonly schema: QuerySchema | undefined;
  readonly parameters: readonly string[];
  readonly language: Language;
}

export function lintCypher(text: string, { schema, parameters, language }: LintKnowledge): readonly Finding[] {
  if (text.trim() === "") return [];
  return [
    ...refused(text),
    ...unclosed(text),
    ...valueless(text, parameters),
    ...(schema === undefined ? [] : [...unknown(text, schema), ...portable(text, schema, language)]),
  ];
}

function refused(text: string): readonly Finding[] {
  try {
    assertReadOnly(text);
    return [];
  } catch (error) {
    if (!(error instanceof RawabitError) || error.place === undefined) return [];
    const begin = offsetOf(text, error.place);
    return [{ kind: "refused", begin, end: endOfWord(text, begin), text: error.message }];
  }
}

function portable(text: string, { engine }: QuerySchema, language: Language): readonly Finding[] {
  return engineGaps(text, engine).map(({ gap, begin, end }) => ({
    kind: "portable",
    begin,
    end,
    text: gap.portable[language],
  }));
}

/** A graph without ties has no type of tie: then nothing can be called unknown. */
function unknown(text: string, { labels, relationshipTypes }: QuerySchema): readonly Finding[] {
  return namedKinds(text).flatMap(({ name, kind, begin, end }) => {
    const entries = kind === "label" ? labels : relationshipTypes;
    const isKnown = entries.length === 0 || entries.some((entry) => entry.name === name);
    return isKnown ? [] : [{ kind: "unknown" as const, what: kind, name, begin, end }];
  });
}

function valueless(text: string, parameters: readonly string[]): readonly Finding[] {
  const tokens = [...cypherTokens(text)];
  return tokens.flatMap((token, index) => {
    const name = text.slice(token.begin, token.end);
    const isParameter = token.kind === "word" && tokens[index - 1]?.text === "$";
    if (!isParameter || parameters.includes(name)) return [];
    return [{ kind: "valueless" as const, name, begin: token.begin - 1, end: token.end }];
  });
}

const CLOSED_BY: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

function unclosed(text: string): readonly Finding[] {
  const open: { readonly text: string; readonly begin: number; readonly end: number }[] = [];
  for (const token of cypherTokens(text)) {
    if (token.kind !== "mark") continue;
    if (token.text in CLOSED_BY) open.push(token);
    else if (Object.values(CLOSED_BY).includes(token.text)) {
      const last = open.pop();
      if (last === undefined || CLOSED_BY[last.text] !== token.text) return [finding(last ?? token)];
    }
  }
  const last = open.at(-1);
  return last === undefined ? [] : [finding(last)];
}

function finding({
  text,
  begin,
  end,
}: {
  readonly text: string;
  readonly begin: number;
  readonly end: number;
}): Finding {
  return { kind: "unclosed", name: text, begin, end };
}

export function endOfWord(text: string, begin: number): number {
  const length = /^[\p{L}\p{N}_$]+/u.exec(text.slice(begin))?.[0].length ?? 1;
  return Math.min(text.length, begin + length);
}
