import type { ActorType } from "../../../graph/model/ontology.ts";
import { wordsOf } from "../words/normal-form.ts";
import { scriptOf, type Script } from "../words/spelling-units.ts";

const ACRONYM = /^\p{Lu}[\p{Lu}.&]*$/u;

/** The best spelling in one script: complete before frequent, so “Mustafa al-Kadhimi” beats a hundred times “Kadhimi”. */
export function nameToShow(type: ActorType, spellings: ReadonlyMap<string, number>, script: Script): string | null {
  const own = [...spellings].filter(([name]) => scriptOf(name) === script);
  const [best] = own
    .map(([name, count]) => ({ name, count, complete: isComplete(type, name) }))
    .sort((a, b) => Number(b.complete) - Number(a.complete) || b.count - a.count || (a.name < b.name ? -1 : 1));
  return best?.name ?? null;
}

/** A person's name of two words or more; any other name but an acronym. */
function isComplete(type: ActorType, name: string): boolean {
  return type === "PERSON" ? wordsOf(name.replace(/^(?:al|el)-/i, "")).length > 1 : !ACRONYM.test(name);
}
