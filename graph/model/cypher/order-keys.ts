/**
 * Which keys of ORDER BY the embedded engine passes over without a word, measured on the version that package.json pins. Both
 * parts are given as a query's words in upper case with one space between them, see {@link ENGINE_GAPS}.
 */

const COMPUTED = /[-+*/%^<>=[({]|^CASE | (?:IS|IN|CONTAINS|STARTS|ENDS) /u;
/** Words that are neither a property, a label, a parameter nor a function. */
const VARIABLE = /(?<!\. |: |\$ )(?<![\p{L}\p{N}_])[\p{L}_][\p{L}\p{N}_]*(?! \(|[\p{L}\p{N}_])/gu;
const KEYWORDS = new Set(
  `AND OR XOR NOT NULL TRUE FALSE IS IN CONTAINS STARTS ENDS WITH CASE WHEN THEN ELSE END ASC DESC ASCENDING DESCENDING
   COUNT EXISTS MATCH WHERE`.split(/\s+/u),
);
/** The variable of a list comprehension, of `any`, `all` and the like. */
const OWN_VARIABLE = /[[(] (\S+) IN /gu;
const AGGREGATE = /(?:COUNT|SUM|AVG|MIN|MAX|COLLECT|STDEVP?|PERCENTILE(?:CONT|DISC)) \(/u;

/**
 * Whether rows come unsorted: where the computed keys take a variable that RETURN renames, or a name that RETURN makes together
 * with a variable that it does not return. With WITH in place of RETURN the same keys are sorted by.
 */
export function areKeysLost(items: string, keys: string): boolean {
  const returned = itemsOf(items.replace(/^DISTINCT /u, "")).map(nameOf);
  if (AGGREGATE.test(items) || returned.some(({ name }) => name === "*")) return false;
  const kept = new Set(returned.filter(({ name, of }) => of === name).map(({ name }) => name));
  const made = new Set(returned.map(({ name }) => name).filter((name) => !kept.has(name)));
  const renamed = new Set(returned.map(({ of }) => of).filter((of) => !kept.has(of) && !made.has(of)));
  const used = itemsOf(keys)
    .filter((key) => COMPUTED.test(key))
    .flatMap(variablesOf);
  const takesLeftOut = used.some((name) => !made.has(name) && !kept.has(name));
  return used.some((name) => renamed.has(name)) || (takesLeftOut && used.some((name) => made.has(name)));
}

/** `A . NAME AS N` is the name N of an expression, `A` the variable itself. */
function nameOf(item: string): { readonly name: string; readonly of: string } {
  const [, of = item, name = item] = /^(.*) AS (\S+)$/u.exec(item) ?? [];
  return { name, of };
}

function variablesOf(expression: string): readonly string[] {
  const own = new Set([...expression.matchAll(OWN_VARIABLE)].map(([, name]) => name));
  return (expression.match(VARIABLE) ?? []).filter((word) => !KEYWORDS.has(word) && !own.has(word));
}

/** Between commas that stand in no bracket. */
function itemsOf(words: string): readonly string[] {
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
