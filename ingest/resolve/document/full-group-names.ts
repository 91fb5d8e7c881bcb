import { remembered } from "../../nlp/remembered.ts";
import { knownActor } from "../known-actor.ts";
import type { NamePart } from "../names/name-part.ts";
import { partLikeness } from "../names/part-likeness.ts";
import { termParts } from "../names/term-parts.ts";
import { sharingPart } from "./sharing-part.ts";

const SAME_WORD = 0.8;
const FEWEST_LETTERS = 3;

interface GroupName {
  readonly text: string;
  /** Without the words that may be left out: “Sabirin Movement” is “Sabirin”. */
  readonly parts: readonly NamePart[];
}

/** Remembered: most names of a document are those of another one too. */
const ownParts = remembered((name) => termParts("ORG", name).filter(({ kind }) => kind !== "generic"));
const isKnown = remembered((name) => knownActor("ORG", name) !== undefined);

/**
 * Each short name of a group (“al-Nujaba”, “the Ministry of Defence”) → the one longer name of the document that it can
 * stand for. A group known by the short name itself keeps it, and a word that any group has (“the Movement”) means none.
 */
export function fullGroupNames(names: readonly string[]): ReadonlyMap<string, string> {
  const groups = names.map((text): GroupName => ({ text, parts: ownParts(text) }));
  const longerThan = sharingPart(groups);
  return new Map(
    groups.flatMap((short) => {
      if (!isTelling(short.parts) || isKnown(short.text)) return [];
      const longer = longerThan(short).filter((long) => isShortened(short, long));
      const [fullest] = longer.toSorted((a, b) => b.parts.length - a.parts.length);
      const isOne = longer.every((long) => long === fullest || (fullest !== undefined && isShortened(long, fullest)));
      return fullest !== undefined && isOne ? [[short.text, fullest.text]] : [];
    }),
  );
}

/** A word of its own, or at least two that together say what the group is. */
function isTelling(parts: readonly NamePart[]): boolean {
  const own = parts.some(({ kind, spelling }) => kind === "plain" && spelling.word.length >= FEWEST_LETTERS);
  return own || parts.filter(({ kind }) => kind === "head" || kind === "quality" || kind === "country").length > 1;
}

/** All of the short name is in the long one, at its end or beginning, and what the long one adds makes it no other body. */
function isShortened(short: GroupName, long: GroupName): boolean {
  const more = long.parts.length - short.parts.length;
  if (more <= 0) return false;
  const added: NamePart[] = [];
  for (const part of long.parts) {
    if (short.parts.some((own) => partLikeness(own, part) >= SAME_WORD)) continue;
    // Most groups have nothing in common, and this shows with their first words.
    if (added.push(part) > more) return false;
  }
  if (added.length !== more) return false;
  const atAnEnd = added.at(-1) === long.parts.at(-1) || added[0] === long.parts[0];
  return atAnEnd && added.every(({ kind }) => kind !== "head");
}
