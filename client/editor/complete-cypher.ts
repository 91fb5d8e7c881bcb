/** Completion of Cypher from the words of the language and from what the graph has now. */
import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { cypherTokens } from "../../graph/model/cypher/cypher-tokens.ts";
import type { QuerySchema, SchemaEntry } from "../../graph/model/query-schema.ts";
import { FUNCTIONS, KEYWORDS } from "./cypher-words.ts";
import { labelsOfVariable } from "./query-names.ts";

const GENERAL: readonly Completion[] = [
  ...KEYWORDS.map((label): Completion => ({ label, type: "keyword", boost: 1 })),
  ...FUNCTIONS.map(([label, takes]): Completion => ({
    label,
    apply: `${label}(`,
    type: "function",
    detail: `(${takes})`,
  })),
];

export interface Known {
  readonly schema: QuerySchema | undefined;
  /** Names of the parameters that have a value. */
  readonly parameters: readonly string[];
}

/** What can stand at the cursor; null where nothing is to be offered. */
export function completeCypher(context: CompletionContext, { schema, parameters }: Known): CompletionResult | null {
  const text = context.state.doc.toString();
  const before = text.slice(0, context.pos);
  if (isInsideText(before)) return null;
  const word = /[\p{L}_][\p{L}\p{N}_]*$/u.exec(before)?.[0] ?? "";
  const from = context.pos - word.length;
  const lead = before.slice(0, from);
  const offer = (options: readonly Completion[]): CompletionResult => ({
    from,
    options,
    validFor: /^[\p{L}\p{N}_]*$/u,
  });

  if (lead.endsWith("$")) return offer(parameters.map((label) => ({ label, type: "constant" })));
  if (/\[[^\]]*[:|]\s*$/u.test(lead)) return offer((schema?.relationshipTypes ?? []).map(named));
  if (/(?:[(\s,]|^)[\p{L}\w]*:\s*$/u.test(lead) && !/\{[^}]*$/u.test(lead))
    return offer((schema?.labels ?? []).map(named));
  const owner = /([\p{L}_][\p{L}\p{N}_]*)\.$/u.exec(lead)?.[1];
  if (owner !== undefined) return offer(propertiesOf(schema, labelsOfVariable(text, owner)));
  const map = openMap(lead);
  if (map !== null) return offer(propertiesOf(schema, labelsOfVariable(`${lead}}`, map.owner)));
  if (word === "" && !context.explicit) return null;
  return offer([...GENERAL, ...variablesIn(text, word)]);
}

/** Whether the key of a map is to come next that stands in a pattern, and of which variable: `(a:Person {`. */
function openMap(lead: string): { readonly owner: string } | null {
  if (!/[{,]\s*$/u.test(lead)) return null;
  const brace = lead.lastIndexOf("{");
  if (brace < 0 || lead.includes("}", brace)) return null;
  const open = Math.max(lead.lastIndexOf("(", brace), lead.lastIndexOf("[", brace));
  if (open < 0 || /[)\]]/u.test(lead.slice(open, brace))) return null;
  return { owner: /^[\p{L}\w]*/u.exec(lead.slice(open + 1).trimStart())?.[0] ?? "" };
}

/** Whether a string or a comment is open at the end. */
function isInsideText(before: string): boolean {
  const last = [...cypherTokens(before)].at(-1);
  const isOpenString =
    last?.kind === "string" && last.end === before.length && !/^(['"])(?:\\[\s\S]|(?!\1)[^\\])*\1$/u.test(last.text);
  return isOpenString || /\/\/[^\n'"]*$/u.test(before);
}

function named({ name, properties }: SchemaEntry): Completion {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name);
  return {
    label: name,
    type: "class",
    info: properties.map((property) => property.name).join(", "),
    ...(!plain && { apply: `\`${name.replaceAll("`", "``")}\`` }),
  };
}

/** Of the labels and types that are named; of all where none of them is known. */
function propertiesOf(schema: QuerySchema | undefined, names: readonly string[]): readonly Completion[] {
  const entries = [...(schema?.labels ?? []), ...(schema?.relationshipTypes ?? [])];
  const own = entries.filter(({ name }) => names.includes(name));
  const found = new Map<string, Completion>();
  for (const { name: owner, properties } of own.length > 0 ? own : entries)
    for (const { name, types } of properties)
      if (!found.has(name)) found.set(name, { label: name, type: "property", detail: types.join(", "), info: owner });
  return [...found.values()];
}

function variablesIn(text: string, typing: string): readonly Completion[] {
  const keywords = new Set(KEYWORDS.flatMap((keyword) => keyword.split(" ")));
  const names = new Set(
    [...cypherTokens(text)]
      .filter(
        ({ kind, text: upper }, index, all) =>
          kind === "word" && !keywords.has(upper) && ![".", ":"].includes(all[index - 1]?.text ?? ""),
      )
      .map(({ begin, end }) => text.slice(begin, end)),
  );
  names.delete(typing);
  for (const [name] of FUNCTIONS) names.delete(name);
  return Array.from(names, (label) => ({ label, type: "variable" }));
}
