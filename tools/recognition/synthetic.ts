/** Makes marked sentences from templates, so that the labeller sees names and habits of writing that the corpora do not show. */
import { knownActors, type KnownActorKind } from "../../ingest/nlp/data/known-actors.ts";
import type { NameType } from "../../ingest/nlp/labeller/labels.ts";
import type { MarkedName, MarkedSentence } from "./corpus.ts";
import { pick, type Random } from "./random.ts";

/** Something to fill a gap with. */
export interface Filler {
  /** NONE for words that are no name. */
  readonly type: NameType | "NONE";
  readonly text: string;
}

/** What one language fills gaps with; the letter says what the gap is. */
export interface Fillers {
  /** Undefined for a letter that is no gap. */
  fill(letter: string, random: Random): Filler | undefined;
  /** The same person or organisation again, shorter. */
  shorten(filler: Filler, random: Random): Filler;
}

const PIECE = /<(PERSON|ORG|PLACE|MISC) ((?:\{\w\}|[^<>])+)>|\{(\w)\}/g;
const GAP = /\{(\w)\}/g;
/** Small letters stand for the last person (p) or group (a) again. */
const AGAIN: Readonly<Record<string, string>> = { p: "P", a: "A" };

/** One document: several templates that share the people and groups named before. */
export function makeDocument(
  templates: readonly string[],
  fillers: Fillers,
  sentences: number,
  random: Random,
): MarkedSentence[] {
  const seen = new Map<string, Filler[]>();
  return Array.from({ length: sentences }, () => fillTemplate(pick(templates, random), fillers, seen, random));
}

/** A sentence whose names are marked as in templates, but without gaps. */
export function markedSentence(template: string): MarkedSentence {
  const noGaps: Fillers = { fill: () => undefined, shorten: (filler) => filler };
  return fillTemplate(template, noGaps, new Map(), () => 0);
}

function fillTemplate(template: string, fillers: Fillers, seen: Map<string, Filler[]>, random: Random): MarkedSentence {
  const names: MarkedName[] = [];
  let text = "";
  let cursor = 0;
  const add = ({ text: filler, type }: Filler): void => {
    // Arabic ل swallows the alef of the article: ل + العراق is written للعراق.
    const words = /(?:^|[\sو])ل$/.test(text) && filler.startsWith("ال") ? filler.slice(1) : filler;
    if (type !== "NONE") names.push({ begin: text.length, end: text.length + words.length, type });
    text += words;
  };
  for (const piece of template.matchAll(PIECE)) {
    text += template.slice(cursor, piece.index);
    cursor = piece.index + piece[0].length;
    const [, type, words, letter] = piece;
    if (letter !== undefined) add(fillGap(letter, fillers, seen, random));
    else add({ type: type as NameType, text: fillWords(words ?? "", fillers, seen, random) });
  }
  return { text: text + template.slice(cursor), names };
}

export function fillWords(words: string, fillers: Fillers, seen: Map<string, Filler[]>, random: Random): string {
  return words.replace(GAP, (_, letter: string) => fillGap(letter, fillers, seen, random).text);
}

function fillGap(letter: string, fillers: Fillers, seen: Map<string, Filler[]>, random: Random): Filler {
  const source = AGAIN[letter];
  const before = seen.get(source ?? letter) ?? [];
  if (source !== undefined && before.length > 0) return fillers.shorten(pick(before, random), random);
  // News comes back to the same names: one gap in three repeats one.
  if (before.length > 0 && random() < 0.33) return pick(before, random);
  const filler = fillers.fill(source ?? letter, random);
  if (filler === undefined) throw new Error(`No filler for the gap {${letter}}`);
  seen.set(source ?? letter, [...before, filler]);
  return source === undefined ? filler : fillers.shorten(filler, random);
}

/** The names of known actors of some kinds in one script. */
export function knownNames(script: RegExp, ...kinds: readonly KnownActorKind[]): string[] {
  return knownActors()
    .filter((actor) => kinds.includes(actor.kind))
    .flatMap((actor) => actor.names.filter((name) => script.test(name)));
}
