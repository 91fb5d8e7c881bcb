import { readLines } from "../data/load.ts";
import type { KnownActorKind } from "../data/known-actors.ts";
import type { LabelledName } from "../labeller/labeller.ts";
import { LIST_BITS } from "../lexicon.ts";
import type { Token } from "../token.ts";
import { englishLexicon } from "./lexicon.ts";
import { titleAt } from "./titles.ts";

/** Known places a name may be wholly, or end in. */
const PLACE_KINDS: ReadonlySet<KnownActorKind> = new Set(["country", "capital", "city", "region", "water", "site"]);
const STATES: ReadonlySet<KnownActorKind> = new Set(["country", "capital"]);
/** Above this the labeller has seen what speaks for an organisation: a club, mostly, and for a city soonest. */
const SURE = 0.9;
const SURE_OF_CITY = 0.7;
const DIRECTION = /^(?:(?:north|south)?(?:eastern|western)|northern|southern|central)$/;
const SCORE = /^\d+$/;

/**
 * A known place that the labeller took for an organisation is a place all the same: towns and countries act in the news (“Riyadh
 * rejects …”), and the corpora show that too seldom. In sport they stand for clubs, but a country does so nowhere.
 */
export function asPlace(tokens: readonly Token[], name: LabelledName): LabelledName {
  if (name.type !== "ORG") return name;
  const kind = kindOfPlace(tokens, name.first, name.end);
  if (kind === undefined) return name;
  const sure = kind === "city" ? SURE_OF_CITY : SURE;
  const isPlace = kind === "country" || (name.confidence < sure && !speaksOfSport(tokens));
  return isPlace ? { ...name, type: "PLACE" } : name;
}

/**
 * A place or organisation without what stands before a known place: “southern” Iraq, “Syrian” Golan Heights, “Crown Prince of the”
 * Netherlands. A known place may have such a name itself.
 */
export function withoutLead(tokens: readonly Token[], name: LabelledName): LabelledName {
  if (name.type === "PERSON" || kindOfPlace(tokens, name.first, name.end) !== undefined) return name;
  const first = leadEnds(tokens, name);
  const kind = first === name.first ? undefined : kindOfPlace(tokens, first, name.end);
  // Iranian Azerbaijan is not Azerbaijan.
  if (kind === undefined || (isNationality(tokens[name.first]) && STATES.has(kind))) return name;
  return { ...name, first, type: "PLACE" };
}

/** The first token behind a title with its “of the”, or behind a direction in small letters; the name's own first where there is none. */
function leadEnds(tokens: readonly Token[], { first, end }: LabelledName): number {
  if (DIRECTION.test(tokens[first]?.text ?? "") || isNationality(tokens[first])) return first + 1;
  const title = titleAt(tokens, first);
  if (title === undefined || title.end >= end || tokens[title.end]?.form !== "of") return first;
  return title.end + (tokens[title.end + 1]?.form === "the" ? 2 : 1);
}

function isNationality(token: Token | undefined): boolean {
  return ((englishLexicon().lists.get(token?.form ?? "") ?? 0) & LIST_BITS.nationality) !== 0;
}

function kindOfPlace(tokens: readonly Token[], first: number, end: number): KnownActorKind | undefined {
  const found = englishLexicon().known.longestWithin(tokens, first, end);
  return found?.end === end && PLACE_KINDS.has(found.entry) ? found.entry : undefined;
}

let sportWords: ReadonlySet<string> | undefined;

/** Whether a sentence has a word of sport, or two numbers side by side as tables of results have. */
function speaksOfSport(tokens: readonly Token[]): boolean {
  sportWords ??= new Set(readLines(new URL("./data/sport-words.txt", import.meta.url)));
  return tokens.some(({ form, text }, i) => sportWords?.has(form) === true || (SCORE.test(text) && isScore(tokens, i)));
}

/** 3-1, or 10 5 as in a table. */
function isScore(tokens: readonly Token[], first: number): boolean {
  const [next, second] = [tokens[first + 1]?.text ?? "", tokens[first + 2]?.text ?? ""];
  return SCORE.test(next) || (next === "-" && SCORE.test(second) && second.length <= 2);
}
