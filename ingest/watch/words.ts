/** Words of a text in either script, as names of watch lists are looked up by them. */
import type { Token } from "../nlp/token.ts";
import { lengthOfClitic, withArticle, withoutClitic } from "../nlp/ar/clitics.ts";
import { normaliseArabic } from "../nlp/ar/normalise.ts";
import { normalForm } from "../resolve/words/normal-form.ts";

/** Initials with full stops (U.S.), or letters and digits with marks inside, but without an English possessive. */
const WORD =
  /\p{Lu}\.(?:\p{Lu}\.?)+|[\p{L}\p{M}\p{N}\u200c\u200d]+(?:['’‘ʼʻʿʾ`](?![sS](?![\p{L}\p{N}]))[\p{L}\p{M}\p{N}]+)*/gu;

/** What may stand between two words of one name: not a comma, nor the end of a line. */
const JOINT = /^(?:[^\S\n]*|[^\S\n]?[-‐‑–'’‘“”"«»&/.][^\S\n]?)$/u;

export interface Word extends Omit<Token, "word"> {
  /** Whether it can follow the word before inside a name. */
  readonly follows: boolean;
}

export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: word, index: begin } of text.matchAll(WORD)) {
    const form = formOf(word);
    if (form === "") continue;
    const before = words.at(-1);
    const follows = before !== undefined && JOINT.test(text.slice(before.end, begin));
    words.push({ begin, end: begin + word.length, text: word, form, follows });
  }
  return words;
}

function formOf(word: string): string {
  return normaliseArabic(normalForm(word).replaceAll(" ", ""));
}

/** A word as it is written, or with a clitic before it left outside: its form, and how many code units stand before. */
export interface Reading {
  readonly form: string;
  readonly skipped: number;
}

const AND = /^[وف]/u;

/** The whole word first. “وبالحشد” is and, in, and a name. */
export function readingsOf(word: Word): readonly Reading[] {
  const whole = { form: word.form, skipped: 0 };
  const swallowed = withArticle(word.form);
  const bare = withoutClitic(word.form);
  if (bare === undefined) return [whole];
  const first = { form: bare, skipped: lengthOfClitic(word) };
  const readings = [whole, ...(swallowed === undefined ? [] : [{ form: swallowed, skipped: 0 }]), first];
  if (!AND.test(word.form)) return readings;
  const rest = { ...word, text: word.text.slice(first.skipped), form: bare };
  const [, ...more] = readingsOf(rest);
  return [...readings, ...more.map(({ form, skipped }) => ({ form, skipped: skipped + first.skipped }))];
}
