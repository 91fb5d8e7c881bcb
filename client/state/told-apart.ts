/** Actors that bear one name where they are shown together: what tells each from the others. */
import type { Actor } from "../../graph/model/actor.ts";
import { groupBy } from "../../graph/model/group-by.ts";
import type { Language } from "../../graph/model/language.ts";
import { folded } from "./folded.ts";
import { nameFor, scriptOf } from "./names.ts";

/** How what tells an actor apart is put in words. */
export interface TellingWords {
  readonly language: Language;
  readonly typeOf: (actor: Actor) => string;
  /** The place that each is named with most and the others are not; undefined where none is known. */
  readonly placeOf: (actor: Actor, others: readonly Actor[]) => string | undefined;
  readonly firstNamed: (isoDate: string) => string;
  readonly counted: (actor: Actor) => string;
}

/** Those of the actors, if any, that are shown under one name, together. */
export function namesakesAmong(actors: readonly Actor[], language: Language): readonly (readonly Actor[])[] {
  const different = new Map(actors.map((actor) => [actor.id, actor])).values();
  return [...groupBy(different, (actor) => folded(nameFor(actor, language))).values()].filter(
    ({ length }) => length > 1,
  );
}

/** The actors, each that shares its name with another with what tells it apart: its type, another name, a place, a date, a count. */
export function toldApart(actors: readonly Actor[], words: TellingWords): readonly Actor[] {
  const groups = namesakesAmong(actors, words.language);
  if (groups.length === 0) return actors;
  const apart = new Map(
    groups.flatMap((group) =>
      group.map((actor, index) => {
        const others = group.filter((one) => one !== actor);
        return [actor.id, whatTells(actor, others, words) ?? String(index + 1)] as const;
      }),
    ),
  );
  return actors.map((actor) => {
    const told = apart.get(actor.id);
    return told === undefined ? actor : { ...actor, apart: told };
  });
}

function whatTells(actor: Actor, others: readonly Actor[], words: TellingWords): string | undefined {
  const isOwn = (valueOf: (one: Actor) => unknown): boolean => !others.map(valueOf).includes(valueOf(actor));
  if (isOwn(({ type }) => type)) return words.typeOf(actor);
  const name = ownName(actor, others, words.language) ?? words.placeOf(actor, others);
  if (name !== undefined) return name;
  if (actor.firstSeen !== null && isOwn(({ firstSeen }) => firstSeen)) return words.firstNamed(actor.firstSeen);
  return isOwn(({ mentions }) => mentions) ? words.counted(actor) : undefined;
}

/** The most used of its spellings that has a word no other goes by; of one that goes on where the shared name ends, the rest. */
function ownName(actor: Actor, others: readonly Actor[], language: Language): string | undefined {
  const shown = nameFor(actor, language);
  const ofOthers = new Set(others.flatMap(({ aliases }) => aliases.flatMap(({ name }) => wordsOf(name))));
  const own = actor.aliases.find(
    ({ name }) =>
      scriptOf(name) === scriptOf(shown) &&
      wordsOf(name).some((word) => !ofOthers.has(word) && !wordsOf(shown).includes(word)),
  )?.name;
  if (own === undefined) return undefined;
  const [long, short] = [folded(own), folded(shown)];
  // The letters may be counted otherwise where marks were folded away; then the whole name says it as well.
  if (long.length !== own.length || short.length !== shown.length) return own;
  if (long.startsWith(`${short} `)) return own.slice(short.length).trim();
  return long.endsWith(` ${short}`) ? own.slice(0, -short.length).trim() : own;
}

function wordsOf(name: string): readonly string[] {
  return folded(name).match(/[\p{L}\p{N}]+/gu) ?? [];
}
