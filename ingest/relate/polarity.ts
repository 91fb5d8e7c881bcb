/** Whether the text states a relation, denies it, keeps its distance from it, or says it is to come. */
import type { Polarity } from "../../graph/model/relation.ts";
import { type Item, senseOf } from "./item.ts";
import type { Match } from "./match-pattern.ts";

/** How many words before the word that gives the relation away may turn its meaning: “did not ever meet”. */
const REACH = 6;
/** Before a noun it is the words beside it and its doer: “no meeting between”, “no possibility of a Ruritanian attack”. */
const REACH_OF_NOUN = 2;

/** An apposition (“alleged leader of …”) is turned by its own words alone, whatever its sentence denies or plans. */
export function polarityInside(items: readonly Item[], { begin, end }: Match): Polarity {
  return has(items.slice(Math.max(0, begin - 1), end), "allege") ? "alleged" : "stated";
}

/** undefined where the text only supposes it (“if it attacks …”), which says nothing about the world. */
export function polarityOf(items: readonly Item[], match: Match): Polarity | undefined {
  const trigger = match.trigger ?? match.end;
  const first = items[trigger]?.pos === "NOUN" ? Math.min(match.begin, trigger) - REACH_OF_NOUN : trigger - REACH;
  const near = items.slice(Math.max(clauseBegin(items, trigger, match.begin), first), trigger + 1);
  if (has(near, "suppose") || has(clause(items, match.begin, trigger), "if")) return undefined;
  if (has(near, "deny")) return "denied";
  if (has(items.slice(Math.max(0, match.begin - REACH), match.end + 1), "allege")) return "alleged";
  if (has(clause(items, match.begin, trigger), "claim")) return "alleged";
  return has(near, "plan") ? "planned" : "stated";
}

/** The text says that an office or a membership is over: “former”, in the match or just before it. */
export function isFormer(items: readonly Item[], { begin, end }: Match): boolean {
  return has(items.slice(Math.max(0, begin - 1), end), "former");
}

function has(items: readonly Item[], name: string): boolean {
  return items.some((item) => senseOf(item, name) !== undefined);
}

/** From the last full stop, colon or semicolon before the match. */
function clause(items: readonly Item[], begin: number, trigger: number): readonly Item[] {
  let from = begin;
  while (from > 0 && senseOf(items[from - 1], "break") === undefined) from--;
  return items.slice(from, trigger);
}

/** Words before a comma turn nothing after it, unless the match itself reaches across. */
function clauseBegin(items: readonly Item[], trigger: number, begin: number): number {
  let from = trigger;
  while (from > 0 && (from > begin || senseOf(items[from - 1], "stop") === undefined)) from--;
  return from;
}
