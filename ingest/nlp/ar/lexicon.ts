/** The word lists of Arabic, loaded once. */
import { type KnownActorKind, knownActors } from "../data/known-actors.ts";
import { readLines, readRows } from "../data/load.ts";
import { Gazetteer } from "../gazetteer.ts";
import { normaliseArabic } from "./normalise.ts";
import { tokeniseArabic } from "./tokenise.ts";

const ARABIC = /\p{Script=Arabic}/u;

export interface ArabicLexicon {
  readonly known: Gazetteer<KnownActorKind>;
  readonly honorifics: Gazetteer<true>;
  /** Bit sets by normalised form, see {@link LIST_BITS}. */
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
  /** The first word of a known actor's name. */
  known: 128,
} as const;

let lexicon: ArabicLexicon | undefined;

export function arabicLexicon(): ArabicLexicon {
  lexicon ??= loadLexicon();
  return lexicon;
}

function loadLexicon(): ArabicLexicon {
  const known = new Gazetteer<KnownActorKind>();
  const lists = new Map<string, number>();
  const mark = (words: readonly string[], bit: number): void => {
    for (const word of words.map(normaliseArabic)) lists.set(word, (lists.get(word) ?? 0) | bit);
  };
  for (const actor of knownActors()) {
    for (const name of actor.names.filter((candidate) => ARABIC.test(candidate))) {
      const forms = formsOf(name);
      known.add(forms, actor.kind);
      mark(forms.slice(0, 1), LIST_BITS.known);
      if (actor.kind === "leader") mark(forms.slice(-1), LIST_BITS.family);
    }
  }
  const titles = lines("honorifics");
  const honorifics = new Gazetteer<true>();
  for (const title of titles) honorifics.add(formsOf(title), true);
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

/** Adjectives of nationality in both genders and the plural, with and without the article. */
function nationalities(): readonly string[] {
  return readRows(new URL("../data/demonyms.tsv", import.meta.url))
    .flatMap(([, , ar = ""]) => ar.split("|"))
    .flatMap((adjective) => ["", "ة", "ين", "ون", "ات"].map((ending) => adjective + ending))
    .flatMap((adjective) => [adjective, `ال${adjective}`]);
}

function formsOf(phrase: string): string[] {
  return tokeniseArabic(phrase, { begin: 0, end: phrase.length }).flatMap((s) => s.tokens.map((token) => token.form));
}
