/**
 * A word cut into the units that one letter of the other script can stand for: single letters, and in Latin also runs of up
 * to three consonants (“sch”) or vowels (“eau”). Spellings are compared unit by unit.
 */

/** The empty unit: a letter without a counterpart. */
export const NOTHING = "";

const LONGEST_UNIT = 3;
const ARABIC = /\p{Script=Arabic}/u;
const CONSONANTS = /^[^aeiou]+$/;
const VOWELS = /^[aeiouy]+$/;

export type Script = "arabic" | "latin";

/** The script of a word or name: Arabic where it has a letter of it. */
export function scriptOf(text: string): Script {
  return ARABIC.test(text) ? "arabic" : "latin";
}

/** The units that begin at this place of a word in normal form, without the empty one, shortest first. */
export function unitsAt(word: string, place: number): readonly string[] {
  const units = [word.charAt(place)];
  if (scriptOf(word) === "arabic") return units;
  for (let length = 2; length <= LONGEST_UNIT && place + length <= word.length; length++) {
    const unit = word.slice(place, place + length);
    if (CONSONANTS.test(unit) || VOWELS.test(unit)) units.push(unit);
  }
  return units;
}
