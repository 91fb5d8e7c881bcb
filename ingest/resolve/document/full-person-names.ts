import { comparePeople } from "../names/compare-people.ts";
import { mayStandFor } from "../names/may-stand-for.ts";
import type { NamePart } from "../names/name-part.ts";
import { personParts } from "../names/person-parts.ts";
import { sharingPart } from "./sharing-part.ts";

/** Inside one document, a shortened name this alike is that person's. */
const SHORTENED = 0.55;
/** Two full names this alike are spellings of one person's, so that a surname may mean either. */
const SAME_PERSON = 0.5;

interface PersonName {
  readonly text: string;
  readonly parts: readonly NamePart[];
}

/**
 * Each shortened name of a document → the one full name that it can stand for. Others are left out.
 *
 * @param areKin of two names: whether the document says that they are two people of one family
 */
export function fullPersonNames(
  names: readonly string[],
  areKin: (one: string, other: string) => boolean = () => false,
): ReadonlyMap<string, string> {
  const people = names.map((text): PersonName => ({ text, parts: personParts(text) }));
  const bearersOf = sharingPart(people);
  // A surname alone may well be used beside the word: “the late Déby”. Of two names in full the word says that they are two.
  const areTwo = (short: PersonName, long: PersonName): boolean =>
    short.parts.length > 1 && areKin(short.text, long.text);
  return new Map(
    people.flatMap((short) => {
      const bearers = bearersOf(short).filter((long) => isShortened(short, long) && !areTwo(short, long));
      const [fullest] = bearers.toSorted((a, b) => b.parts.length - a.parts.length);
      // Several people of one family: the document does not say which, so nobody is guessed.
      return fullest !== undefined &&
        bearers.every((bearer) => areOne(bearer, fullest) && !areKin(bearer.text, fullest.text))
        ? [[short.text, fullest.text]]
        : [];
    }),
  );
}

function isShortened(short: PersonName, long: PersonName): boolean {
  if (!hasLessThan(short, long)) return false;
  const [part, ...more] = short.parts;
  if (part !== undefined && more.length === 0 && !mayStandForInDocument(part, long.parts)) return false;
  const { shorter, likeness } = comparePeople(short.parts, long.parts);
  return shorter === "left" && likeness >= SHORTENED;
}

/** Inside a document also the first of two family names: “Álvaro Uribe Vélez … Uribe”. */
function mayStandForInDocument(part: NamePart, fullName: readonly NamePart[]): boolean {
  return mayStandFor(part, fullName) || fullName.slice(1, -1).some((middle) => mayStandFor(part, [middle]));
}

/** Whether the first name has fewer parts than the second, or as many with one as an initial: else it is no shorter one. */
function hasLessThan(short: PersonName, long: PersonName): boolean {
  if (short.parts.length !== long.parts.length) return short.parts.length < long.parts.length;
  return short !== long && short.parts.some(({ kind }) => kind === "initial");
}

function areOne(left: PersonName, right: PersonName): boolean {
  return left === right || comparePeople(left.parts, right.parts).likeness >= SAME_PERSON;
}
