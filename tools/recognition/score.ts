/** Counts names found against names marked: right are those with the same span and the same type. */
import type { NameMention } from "../../graph/model/mention.ts";
import type { MarkedName } from "./corpus.ts";
import type { MarkedText } from "./gold.ts";

/** What is counted apart. ACTORS are people and organisations together. */
export const SCOPES = ["PERSON", "ORG", "PLACE", "ACTORS", "ALL"] as const;
export type Scope = (typeof SCOPES)[number];

export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

export type Score = Readonly<Record<Scope, Counts>>;

/** A name that was found, its place in the texts left out. */
export interface Judged {
  readonly confidence: number;
  readonly method: NameMention["method"];
  readonly right: boolean;
}

/** What became of the names that were marked but not found as marked, and what was found besides. */
export interface Mistakes {
  /** The right words, the wrong type. */
  type: number;
  /** Some of the words, or too many. */
  bounds: number;
  /** None of the words. */
  missed: number;
  /** A name where none is marked. */
  invented: number;
}

export interface Outcome {
  readonly score: Score;
  readonly judged: readonly Judged[];
  readonly mistakes: Readonly<Record<NameMention["type"], Mistakes>>;
}

export type Recognise = (text: string) => readonly NameMention[];

/** @param clitics whether a name may also be marked with the Arabic clitic before it, as corpora that split no words do. */
export function scoreTexts(texts: readonly MarkedText[], recognise: Recognise, clitics = false): Outcome {
  const score = Object.fromEntries(
    SCOPES.map((scope) => [scope, { right: 0, wrong: 0, missed: 0 }]),
  ) as unknown as Score;
  const judged: Judged[] = [];
  const mistakes = { PERSON: noMistakes(), ORG: noMistakes(), PLACE: noMistakes() };
  for (const { text, names } of texts) {
    const marked = names.filter(({ type }) => type !== "MISC");
    const open = new Set(marked);
    const found = recognise(text);
    for (const mention of found) {
      const match = [...open].find((name) => isSame(name, mention, clitics));
      if (match !== undefined) open.delete(match);
      count(score, mention.type, match === undefined ? "wrong" : "right");
      judged.push({ confidence: mention.confidence, method: mention.method, right: match !== undefined });
      if (!marked.some((name) => overlaps(name, mention))) mistakes[mention.type].invented++;
    }
    for (const name of open) {
      if (name.type === "MISC") continue;
      count(score, name.type, "missed");
      mistakes[name.type][mistakeWith(name, found)]++;
    }
  }
  return { score, judged, mistakes };
}

function noMistakes(): Mistakes {
  return { type: 0, bounds: 0, missed: 0, invented: 0 };
}

function mistakeWith(name: MarkedName, found: readonly NameMention[]): keyof Mistakes {
  const near = found.filter((mention) => overlaps(name, mention));
  if (near.length === 0) return "missed";
  return near.some(({ begin, end }) => begin === name.begin && end === name.end) ? "type" : "bounds";
}

function overlaps(name: MarkedName, mention: NameMention): boolean {
  return name.begin < mention.end && mention.begin < name.end;
}

function isSame(name: MarkedName, mention: NameMention, clitics: boolean): boolean {
  if (name.type !== mention.type || name.end !== mention.end) return false;
  return name.begin === mention.begin || (clitics && name.begin === mention.begin - 1);
}

function count(score: Score, type: "PERSON" | "ORG" | "PLACE", what: keyof Counts): void {
  for (const scope of SCOPES) {
    if (scope === "ALL" || scope === type || (scope === "ACTORS" && type !== "PLACE")) score[scope][what]++;
  }
}

export function precision({ right, wrong }: Counts): number {
  return right / (right + wrong || 1);
}

export function recall({ right, missed }: Counts): number {
  return right / (right + missed || 1);
}

/** The harmonic mean of precision and recall. */
export function f1({ right, wrong, missed }: Counts): number {
  return (2 * right) / (2 * right + wrong + missed || 1);
}
