import type { LabelledName } from "../labeller/labeller.ts";
import type { Token } from "../token.ts";

const UNITED_STATES = /^(?:us|u\.s\.)$/;
const SOLDIERS = /^(?:troops|forces)$/;
/** US combat troops, US military forces: a word may stand between. */
const KIND_OF_SOLDIERS = /^(?:combat|military|ground|occupation|special)$/;

/**
 * “US forces”, “US troops” and “the US-led coalition” mean soldiers and an alliance, not the country, so US is no name there.
 * The training corpora say otherwise, which is why this is a rule.
 */
export function isNoName(tokens: readonly Token[], first: number, end: number): boolean {
  if (end - first !== 1 || !UNITED_STATES.test(tokens[first]?.form ?? "")) return false;
  const [next = "", second = "", third = ""] = tokens.slice(end, end + 3).map((token) => token.form);
  if (next === "-" && second === "led") return third === "coalition";
  return SOLDIERS.test(next) || (KIND_OF_SOLDIERS.test(next) && SOLDIERS.test(second));
}

const MISSION = /^(?:embassy|consulate)$/;

/**
 * An embassy is named by its country, however it is written: “the US embassy” is an organisation whole.
 * @param nextBegins the first token of the next name, which may be the word “Embassy” itself.
 */
export function withMission(tokens: readonly Token[], name: LabelledName, nextBegins?: number): LabelledName {
  if (name.type !== "PLACE" || nextBegins === name.end || !MISSION.test(tokens[name.end]?.form ?? "")) return name;
  return { ...name, end: name.end + 1, type: "ORG" };
}
