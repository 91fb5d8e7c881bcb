/** One-letter words written onto the next one: and (و), so (ف), in (ب), for (ل), like (ك); and the article (ال) after them. */
import type { Token } from "../token.ts";

const CLITICS = new Set(["و", "ف", "ب", "ل", "ك"]);
const ARTICLE = "ال";
const SHORTEST_NAME = 2;

/** A word taken apart: a clitic, whether the article follows, and what is left. */
export interface Parts {
  /** Empty where there is none, or none for sure. */
  readonly clitic: string;
  readonly definite: boolean;
  readonly stem: string;
}

/** The likeliest parts of a word's normalised form; a clitic without an article after it is only a guess, see {@link mayBeClitic}. */
export function partsOf(form: string): Parts {
  if (form.startsWith(ARTICLE) && form.length > 3) return { clitic: "", definite: true, stem: form.slice(2) };
  if (form.startsWith("لل") && form.length > 3) return { clitic: "ل", definite: true, stem: form.slice(2) };
  const rest = withoutClitic(form);
  if (rest?.startsWith(ARTICLE) === true && rest.length > 3)
    return { clitic: form.charAt(0), definite: true, stem: rest.slice(2) };
  return { clitic: "", definite: false, stem: form };
}

/** The form without its first letter where that can be a clitic; undefined where it cannot. */
export function withoutClitic(form: string): string | undefined {
  return CLITICS.has(form.charAt(0)) && form.length > SHORTEST_NAME ? form.slice(1) : undefined;
}

/**
 * The form of the name when “ل” has swallowed the article's alef: للعراق is ل and العراق. The name does not stand there
 * verbatim, so a mention takes the whole word; only looking up takes it apart.
 */
export function withArticle(form: string): string | undefined {
  return form.startsWith("لل") && form.length > 3 ? `ا${form.slice(1)}` : undefined;
}

/** The forms under which the name may stand elsewhere without its clitic: لشوماخر is شوماخر, للبنان is لبنان, للعراق is العراق. */
export function bareForms(form: string): readonly string[] {
  return [withoutClitic(form), withArticle(form)].filter((bare) => bare !== undefined);
}

/** How many code units at the beginning of a token are its clitic, with the vowel marks that belong to it. */
export function lengthOfClitic(token: Pick<Token, "text">): number {
  let length = 1;
  while (/[\p{M}\u0640]/u.test(token.text.charAt(length))) length++;
  return length;
}
