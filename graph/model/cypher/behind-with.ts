/**
 * What the embedded engine does not know, or gets wrong, in the ORDER BY and WHERE of a WITH, measured on the version that
 * package.json pins. All parts are given as a query's words in upper case with one space between them, see {@link ENGINE_GAPS}.
 */
import { holdsPattern, itemsOf, namesOf, variablesOf } from "./query-words.ts";

/** A condition or a map inside COUNT { … } or EXISTS { … }, or more than one path. */
const CONDITION = /(?:COUNT|EXISTS) \{ [^{}]*(?:WHERE |\{|\) , \()/u;
const SECOND_STEP = /- (?:> )?\( [^()]*\) (?:< )?- [-[]/u;
const MANY_STEPS = /- \[ [^\]]*\*/u;
const MAP = /- (?:> )?\( [^()]*\{|- \[ [^\]]*\{/u;

/** Whether a key is more than one plain step from node to node. */
export function isSortedByMuch(keys: string): boolean {
  return itemsOf(keys)
    .filter(holdsPattern)
    .some((key) => [CONDITION, SECOND_STEP, MANY_STEPS, MAP].some((much) => much.test(key)));
}

/** Whether a pattern takes a variable that WITH does not hand on. The engine takes it to be any node then. */
export function isPatternAdrift(items: string, expressions: string, before: string): boolean {
  return itemsOf(expressions).some((one) => holdsPattern(one) && takesLeftOut(items, one, before));
}

/** Whether a property is asked of a variable that WITH does not hand on. */
export function isFilterAdrift(items: string, condition: string, before: string): boolean {
  return !holdsPattern(condition) && takesLeftOut(items, condition, before);
}

/** What stands nowhere before is a pattern's own variable. */
function takesLeftOut(items: string, expression: string, before: string): boolean {
  const { all, kept, made } = namesOf(items);
  const left = variablesOf(expression).filter((name) => !kept.has(name) && !made.has(name));
  return !all && left.some((name) => new RegExp(`(?<!\\. |: )(?<!\\S)${name} `, "u").test(before));
}
