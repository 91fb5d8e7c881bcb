/**
 * Which keys of ORDER BY the embedded engine passes over without a word, measured on the version that package.json pins. Both
 * parts are given as a query's words in upper case with one space between them, see {@link ENGINE_GAPS}.
 */
import { holdsPattern, itemsOf, namesOf, variablesOf } from "./query-words.ts";

const COMPUTED = /[-+*/%^<>=[({]|^CASE | (?:IS|IN|CONTAINS|STARTS|ENDS) /u;
const SUBQUERY = /\{ (?:[^{}]|\{[^{}]*\})*\}/gu;
const AGGREGATE = /(?:COUNT|SUM|AVG|MIN|MAX|COLLECT|STDEVP?|PERCENTILE(?:CONT|DISC)) \(/u;

/**
 * Whether rows come unsorted: where the computed keys take a variable that RETURN renames, or a name that RETURN makes together
 * with a variable that it does not return or with a pattern. With WITH in place of RETURN the same keys are sorted by.
 */
export function areKeysLost(items: string, keys: string): boolean {
  const { all, kept, made, renamed } = namesOf(items);
  if (all) return false;
  const computed = itemsOf(keys).filter((key) => COMPUTED.test(key));
  const patterns = computed.filter(holdsPattern);
  const takesMade = (taken: readonly string[]): boolean => taken.flatMap(variablesOf).some((name) => made.has(name));
  if (AGGREGATE.test(items)) return takesMade(patterns.flatMap((key) => key.match(SUBQUERY) ?? key));
  if (patterns.length > 0) return takesMade(computed);
  const used = computed.flatMap(variablesOf);
  const takesLeftOut = used.some((name) => !made.has(name) && !kept.has(name));
  return used.some((name) => renamed.has(name)) || (takesLeftOut && takesMade(computed));
}
