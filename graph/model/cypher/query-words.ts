/** Parts of a query that is given as its words in upper case with one space between them, see {@link ENGINE_GAPS}. */

/** Words that are neither a property, a label, a parameter nor a function. */
const VARIABLE = /(?<!\. |: |\$ )(?<![\p{L}\p{N}_])[\p{L}_][\p{L}\p{N}_]*(?! \(|[\p{L}\p{N}_])/gu;
const KEYWORDS = new Set(
  `AND OR XOR NOT NULL TRUE FALSE IS IN CONTAINS STARTS ENDS WITH CASE WHEN THEN ELSE END ASC DESC ASCENDING DESCENDING
   COUNT EXISTS MATCH WHERE`.split(/\s+/u),
);
/** The variable of a list comprehension, of `any`, `all` and the like. */
const OWN_VARIABLE = /[[(] (\S+) IN /gu;
/** A node and the beginning of a relationship. */
const PATTERN = /\) (?:< )?- [-[]/u;

export interface ClauseNames {
  /** Whether the clause hands everything on. */
  readonly all: boolean;
  /** The variables that the clause hands on as they are called. */
  readonly kept: ReadonlySet<string>;
  /** The names that it gives to what it computes or renames. */
  readonly made: ReadonlySet<string>;
  /** The variables that it hands on under another name only. */
  readonly renamed: ReadonlySet<string>;
}

/** What WITH or RETURN does with names. */
export function namesOf(items: string): ClauseNames {
  const named = itemsOf(items.replace(/^DISTINCT /u, "")).map(nameOf);
  const kept = new Set(named.filter(({ name, of }) => of === name).map(({ name }) => name));
  const made = new Set(named.map(({ name }) => name).filter((name) => !kept.has(name)));
  const renamed = new Set(named.map(({ of }) => of).filter((of) => !kept.has(of) && !made.has(of)));
  return { all: kept.has("*"), kept, made, renamed };
}

/** `A . NAME AS N` is the name N of an expression, `A` the variable itself. */
function nameOf(item: string): { readonly name: string; readonly of: string } {
  const [, of = item, name = item] = /^(.*) AS (\S+)$/u.exec(item) ?? [];
  return { name, of };
}

export function variablesOf(expression: string): readonly string[] {
  const own = new Set([...expression.matchAll(OWN_VARIABLE)].map(([, name]) => name));
  return (expression.match(VARIABLE) ?? []).filter((word) => !KEYWORDS.has(word) && !own.has(word));
}

/** Whether relationships are followed, bare or in COUNT { … } or EXISTS { … }. */
export function holdsPattern(expression: string): boolean {
  return PATTERN.test(expression);
}

/** Between commas that stand in no bracket. */
export function itemsOf(words: string): readonly string[] {
  const items: string[][] = [[]];
  let depth = 0;
  for (const word of words.trim().split(" ")) {
    if ("([{".includes(word)) depth++;
    else if (")]}".includes(word)) depth--;
    if (word === "," && depth === 0) items.push([]);
    else items.at(-1)?.push(word);
  }
  return items.map((item) => item.join(" "));
}
