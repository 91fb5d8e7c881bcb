import type { NameUse } from "../../graph/model/name.ts";
import { randomOf, type Random } from "../recognition/random.ts";

/** Syllables in both scripts, so that every invented name has a Latin and an Arabic spelling. */
const SYLLABLES =
  "ba:با bi:بي da:دا du:دو fa:فا fi:في ga:غا ha:ها ja:جا ka:كا ki:كي la:لا li:لي ma:ما mu:مو na:نا ni:ني qa:قا ra:را ru:رو sa:سا sha:شا su:سو ta:تا ti:تي wa:وا ya:يا za:زا"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]);
const GIVEN_NAMES = 4_000;
const DOCUMENT_SIZE = 8;
/** In how many ways a person is written at most. */
export const WAYS = 4;
const VOWELS: Readonly<Record<string, string>> = { a: "aa", i: "ee", u: "ou" };

/** About `count` distinct names of people, the same in every run. */
export function generateUses(count: number): readonly NameUse[] {
  const random = randomOf(count);
  const uses = new Map<string, NameUse>();
  for (let person = 0; uses.size < count; person++) {
    const written = waysOf(random, count);
    for (const name of written.slice(0, 1 + Math.floor(WAYS * random()))) {
      const sentence = `${Math.floor(person / DOCUMENT_SIZE)}#${person % DOCUMENT_SIZE}`;
      const before = uses.get(name);
      const sentences = [...(before?.sentences ?? []), sentence];
      uses.set(name, { type: "PERSON", name, spellings: new Map([[name, sentences.length]]), sentences, declared: [] });
    }
  }
  return [...uses.values()];
}

/**
 * The names of a world, the same in every run: four in a row are one person's. Some people have their given name in common, some their
 * family name, and a few both.
 */
export function nameOfRank(rank: number, families: number): string {
  return waysOf(randomOf(Math.floor(rank / WAYS)), families)[rank % WAYS] ?? "";
}

/** A person's name as different articles write it. */
function waysOf(random: Random, families: number): readonly string[] {
  const given = word(Math.floor(GIVEN_NAMES * random() ** 3), 2);
  const family = word(Math.floor(families * random() ** 2), 3);
  return [
    `${given.latin} ${family.latin}`,
    `${given.arabic} ${family.arabic}`,
    `${given.latin} al-${respelt(family.latin)}`,
    family.latin,
  ];
}

/** The word of a number: the number written in syllables. */
function word(number: number, length: number): { latin: string; arabic: string } {
  const written = { latin: "", arabic: "" };
  let rest = number;
  for (let place = 0; place < length || rest > 0; place++) {
    const [latin, arabic] = SYLLABLES[rest % SYLLABLES.length] ?? ["", ""];
    written.latin += latin;
    written.arabic += arabic;
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return { latin: written.latin.charAt(0).toUpperCase() + written.latin.slice(1), arabic: written.arabic };
}

function respelt(latin: string): string {
  return latin.replace(/[aiu]/, (vowel) => VOWELS[vowel] ?? vowel);
}
