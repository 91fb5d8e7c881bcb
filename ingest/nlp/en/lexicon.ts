/** The word lists of English, loaded once. */
import { type KnownActorKind, knownActors } from "../data/known-actors.ts";
import { readLines, readRows } from "../data/load.ts";
import { Gazetteer } from "../gazetteer.ts";
import { formOf, tokeniseEnglish } from "./tokenise.ts";

const LATIN = /\p{Script=Latin}/u;

export interface EnglishLexicon {
  readonly known: Gazetteer<KnownActorKind>;
  readonly honorifics: Gazetteer<true>;
  /** Bit sets by word form, see {@link LIST_BITS}. */
  readonly lists: ReadonlyMap<string, number>;
}

export const LIST_BITS = {
  honorific: 1,
  organisation: 2,
  place: 4,
  given: 8,
  particle: 16,
  family: 32,
  nationality: 64,
} as const;

let lexicon: EnglishLexicon | undefined;

export function englishLexicon(): EnglishLexicon {
  lexicon ??= loadLexicon();
  return lexicon;
}

function loadLexicon(): EnglishLexicon {
  const known = new Gazetteer<KnownActorKind>();
  const titles = lines("honorifics");
  const honorifics = new Gazetteer<true>();
  for (const title of titles) honorifics.add(formsOf(title), true);
  const lists = new Map<string, number>();
  const mark = (words: readonly string[], bit: number): void => {
    for (const word of words) lists.set(formOf(word), (lists.get(formOf(word)) ?? 0) | bit);
  };
  for (const actor of knownActors()) {
    for (const name of actor.names.filter((candidate) => LATIN.test(candidate))) {
      const forms = formsOf(name);
      known.add(forms, actor.kind);
      if (actor.kind === "leader") mark(forms.slice(-1), LIST_BITS.family);
    }
  }
  mark(titles, LIST_BITS.honorific);
  mark(lines("organisation-words"), LIST_BITS.organisation);
  mark(lines("place-words"), LIST_BITS.place);
  mark(words("given-names"), LIST_BITS.given);
  mark(lines("name-particles"), LIST_BITS.particle);
  mark(words("family-names"), LIST_BITS.family);
  mark(nationalities(), LIST_BITS.nationality);
  return { known, honorifics, lists };
}

function lines(list: string): readonly string[] {
  return readLines(new URL(`./data/${list}.txt`, import.meta.url));
}

function words(list: string): readonly string[] {
  return lines(list).flatMap((line) => line.split(" "));
}

function nationalities(): readonly string[] {
  const rows = readRows(new URL("../data/demonyms.tsv", import.meta.url));
  return rows.flatMap(([, en = ""]) => en.split("|")).filter((word) => !word.includes(" "));
}

function formsOf(phrase: string): string[] {
  return tokeniseEnglish(phrase, { begin: 0, end: phrase.length }).flatMap((s) => s.tokens.map((token) => token.form));
}
