/**
 * The consonant skeleton of a name: one code a consonant class, the same for both scripts. “Qais al-Khazali”, “Qays
 * Khazaali” and “قيس الخزعلي” have one skeleton.
 *
 * After Freeman, Condon and Ackerman, “Cross linguistic name matching in English and Arabic” (NAACL 2006): vowels are not
 * written in Arabic and vary in Latin, so only classes of consonants are compared. w and y stand for vowels as often as
 * for consonants and count only at the beginning of a word.
 */
import { readTable } from "./data/read-table.ts";
import { wordsOf } from "./normal-form.ts";

const ARABIC = /\p{Script=Arabic}/u;

const letters = readTable("letter-classes.tsv", 3);
const latinClass = new Map(
  letters.flatMap(([code = "", latin = ""]) => latin.split(" ").map((l) => [l, code] as const)),
);
const arabicClass = new Map(
  letters.flatMap(([code = "", , arabic = ""]) => arabic.split(" ").map((l) => [l, code] as const)),
);

/** A spelling of a given name → the name in brackets, which no skeleton of letters can equal. */
const givenNames = new Map(
  readTable("given-names.tsv", 3).flatMap(([name = "", arabic = "", latin = ""]) =>
    `${arabic} ${latin}`
      .split(" ")
      .flatMap((spelling) => wordsOf(spelling).map((word) => [word, `[${name}]`] as const)),
  ),
);

/** Particles that are spelt in many ways, and articles, which stand for nothing. */
const particles = new Map([
  ...["al", "el", "ul", "ar", "as", "ash", "an", "ad", "at", "az", "the", "ال"].map((word) => [word, ""] as const),
  ...["bin", "ibn", "ben", "bn", "بن", "ابن"].map((word) => [word, "bn"] as const),
  ...["abu", "abou", "abi", "ابو", "ابي", "ابا"].map((word) => [word, "Ab"] as const),
  ...["abd", "abdul", "abdel", "abdol", "abdal", "عبد"].map((word) => [word, "Abd"] as const),
]);

/** The codes of each word of a name; words without a consonant (articles) are left out. */
export function skeletonWords(name: string): readonly string[] {
  return wordsOf(name)
    .map(skeletonOfWord)
    .filter((code) => code !== "");
}

/** The skeleton of a whole name. Words are joined, since “Abdul Rahman” is also written in one. */
export function skeleton(name: string): string {
  return skeletonWords(name)
    .join("")
    .replace(/(.)\1+/gu, "$1");
}

function skeletonOfWord(word: string): string {
  const known = particles.get(word) ?? givenNames.get(word);
  if (known !== undefined) return known;
  const servant = /^(?:abd[aeiou]l|عبدال)(?=\p{L}{2})/u.exec(word);
  if (servant !== null) return `Abd${skeletonOfWord(word.slice(servant[0].length))}`;
  if (!ARABIC.test(word)) return skeletonOfLatin(word);
  const bare = /^ال(?=\p{L}{2})/u.test(word) ? word.slice(2) : word;
  return givenNames.get(bare) ?? skeletonOfArabic(bare);
}

function skeletonOfLatin(word: string): string {
  let code = initialVowel(/^[aeiou]/.test(word)) + initialGlide(word, "w", "y");
  for (let at = 0; at < word.length;) {
    const two = word.slice(at, at + 2);
    const [letter, length] = latinClass.has(two) ? [two, 2] : [softC(word, at) ? "s" : word.charAt(at), 1];
    code += letter === "x" ? "ks" : (latinClass.get(letter) ?? "");
    at += length;
  }
  return tidy(code);
}

function skeletonOfArabic(word: string): string {
  let code = initialVowel(/^[اعءآ]/.test(word)) + initialGlide(word, "و", "ي");
  for (const letter of word) code += arabicClass.get(letter) ?? "";
  return tidy(code);
}

const initialVowel = (present: boolean): string => (present ? "A" : "");
const initialGlide = (word: string, w: string, y: string): string =>
  word.startsWith(w) ? "W" : word.startsWith(y) ? "Y" : "";
const softC = (word: string, at: number): boolean => word.charAt(at) === "c" && /[eiy]/.test(word.charAt(at + 1));

/** Doubled consonants are one; a final h is a mere vowel sign (Hamzah, عبده). */
function tidy(code: string): string {
  const single = code.replace(/(.)\1+/gu, "$1");
  return single.length > 1 ? single.replace(/h$/, "") : single;
}
