/** The word lists of a language, in one shape for all languages. */
import type { Span } from "../../graph/model/mention.ts";
import { type KnownActorKind, knownActors } from "./data/known-actors.ts";
import { readLines } from "./data/load.ts";
import { Gazetteer } from "./gazetteer.ts";
import type { TokenisedSentence } from "./token.ts";

export interface Lexicon {
  readonly known: Gazetteer<KnownActorKind>;
  readonly honorifics: Gazetteer<true>;
  /** Bit sets by word form, see {@link LIST_BITS}. */
  readonly lists: ReadonlyMap<string, number>;
}

/** Which lists a word is on. */
export const LIST_BITS = {
  honorific: 1,
  organisation: 2,
  place: 4,
  given: 8,
  particle: 16,
  family: 32,
  nationality: 64,
  /** The first word of a known actor's name; only where the language asks for it. */
  known: 128,
} as const;

/** What a language says about its lists. */
export interface LexiconSource {
  /** The folder of the lists, with a slash at its end. */
  readonly folder: URL;
  /** Matches the known actors' names that are written in the language. */
  readonly script: RegExp;
  readonly tokenise: (text: string, paragraph: Span) => readonly TokenisedSentence[];
  readonly formOf: (word: string) => string;
  readonly nationalities: () => readonly string[];
  /** Whether the first words of known actors' names are a list of their own. */
  readonly marksFirstWords: boolean;
}

/** The lexicon of a language, read when it is first asked for. */
export function lazyLexicon(source: LexiconSource): () => Lexicon {
  let lexicon: Lexicon | undefined;
  return () => (lexicon ??= loadLexicon(source));
}

function loadLexicon(source: LexiconSource): Lexicon {
  const known = new Gazetteer<KnownActorKind>();
  const honorifics = new Gazetteer<true>();
  const lists = new Map<string, number>();
  const mark = (words: readonly string[], bit: number): void => {
    for (const word of words.map(source.formOf)) lists.set(word, (lists.get(word) ?? 0) | bit);
  };
  const formsOf = (phrase: string): string[] =>
    source
      .tokenise(phrase, { begin: 0, end: phrase.length })
      .flatMap(({ tokens }) => tokens.map((token) => token.form));
  const lines = (list: string): readonly string[] => readLines(new URL(`${list}.txt`, source.folder));
  const words = (list: string): readonly string[] => lines(list).flatMap((line) => line.split(" "));

  for (const actor of knownActors()) {
    for (const name of actor.names.filter((candidate) => source.script.test(candidate))) {
      const forms = formsOf(name);
      known.add(forms, actor.kind);
      if (source.marksFirstWords) mark(forms.slice(0, 1), LIST_BITS.known);
      if (actor.kind === "leader") mark(forms.slice(-1), LIST_BITS.family);
    }
  }
  for (const title of lines("honorifics")) honorifics.add(formsOf(title), true);
  mark(lines("honorifics"), LIST_BITS.honorific);
  mark(lines("organisation-words"), LIST_BITS.organisation);
  mark(lines("place-words"), LIST_BITS.place);
  mark(words("given-names"), LIST_BITS.given);
  mark(lines("name-particles"), LIST_BITS.particle);
  mark(words("family-names"), LIST_BITS.family);
  mark(source.nationalities(), LIST_BITS.nationality);
  return { known, honorifics, lists };
}
