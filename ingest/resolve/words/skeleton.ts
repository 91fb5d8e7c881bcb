/**
 * The consonant skeleton of a word: one code a consonant class, the same for both scripts, so that “Khazali”, “Khazaali” and
 * «خزعلي» have one. It finds what is worth comparing; `spellingDistance` then says how alike the words are.
 *
 * After Freeman, Condon and Ackerman, “Cross linguistic name matching in English and Arabic” (NAACL 2006): vowels are not
 * written in Arabic and vary in Latin, so only classes of consonants count. w and y stand for vowels as often as for
 * consonants and count only at the beginning of a word.
 */
import { readTable } from "../data/read-table.ts";
import { scriptOf } from "./spelling-units.ts";

const letters = readTable("letter-classes.tsv", 3);
const latinClass = new Map(
  letters.flatMap(([code = "", latin = ""]) => latin.split(" ").map((letter) => [letter, code] as const)),
);
const arabicClass = new Map(
  letters.flatMap(([code = "", , arabic = ""]) => arabic.split(" ").map((letter) => [letter, code] as const)),
);

/** @param word in normal form, without its article */
export function skeletonOfWord(word: string): string {
  const code = scriptOf(word) === "arabic" ? skeletonOfArabic(word) : skeletonOfLatin(word);
  const single = code.replace(/(.)\1+/gu, "$1");
  // A final h is a mere vowel sign (Hamzah, عبده).
  return single.length > 1 ? single.replace(/h$/, "") : single;
}

function skeletonOfLatin(word: string): string {
  let code = (/^[aeiou]/.test(word) ? "A" : "") + initialGlide(word, "w", "y");
  for (let at = 0; at < word.length;) {
    const two = word.slice(at, at + 2);
    const [letter, length] = latinClass.has(two) ? [two, 2] : [softC(word, at) ? "s" : word.charAt(at), 1];
    code += letter === "x" ? "ks" : (latinClass.get(letter) ?? "");
    at += length;
  }
  return code;
}

function skeletonOfArabic(word: string): string {
  let code = (/^[اعء]/.test(word) ? "A" : "") + initialGlide(word, "و", "ي");
  for (const letter of word) code += arabicClass.get(letter) ?? "";
  return code;
}

const initialGlide = (word: string, w: string, y: string): string =>
  word.startsWith(w) ? "W" : word.startsWith(y) ? "Y" : "";
const softC = (word: string, at: number): boolean => word.charAt(at) === "c" && /[eiy]/.test(word.charAt(at + 1));
