import type { Token } from "../token.ts";
import type { Word } from "../word.ts";
import { feature, groupOf } from "./hash.ts";

/**
 * The groups of features; the ablation table of docs/evaluation.md leaves each out in turn. The number is the low bits of
 * every feature's number, see hash.ts.
 */
export const GROUPS = {
  word: 0,
  affixes: 1,
  shape: 2,
  clusters: 3,
  lists: 4,
  towns: 5,
  knownActors: 6,
  run: 7,
  position: 8,
  document: 9,
  likeness: 10,
} as const;

/** What a word says by itself, about its own label and about the labels of its neighbours. */
export interface WordFeatures {
  readonly own: readonly number[];
  /** For the tokens directly before and after. */
  readonly near: readonly number[];
  /** For the tokens two places away. */
  readonly far: readonly number[];
}

/** Everything about a language that the labeller needs. */
export interface LanguageFeatures {
  /** The words of a sentence, as they are to be read there. */
  wordsOf(tokens: readonly Token[]): readonly Word[];
  wordFeatures(word: Word): WordFeatures;
  /**
   * The tokens that may belong to a name, in order. All others are taken for Outside without being looked at, which saves
   * most of the work; training looks at all.
   */
  placesOfNames(tokens: readonly Token[]): readonly number[];
  /**
   * What the places of tokens in their sentence say, for the tokens asked for. May add to other tokens and to places behind
   * the last one, which means nothing.
   */
  contextFeatures(tokens: readonly Token[], places: readonly number[], add: AddFeature): void;
  /** Where words are written onto the next: the forms that the word may have where it stands bare. */
  readonly bareFormsOf?: BareFormsOf;
}

export type BareFormsOf = (form: string) => readonly string[];

/** Takes a feature of a token; lists of them would be the largest waste of the whole program. */
export type AddFeature = (token: number, feature: number) => void;

/** The same feature seen from a token `offset` places away. */
export function seenFrom(featureNumber: number, offset: number): number {
  return feature(groupOf(featureNumber), 1000 + offset, featureNumber);
}

/** Every feature of every token of a sentence: what the labeller adds up, see sentence-scorer.ts for the fast way to do it. */
export function featuresOf(language: LanguageFeatures, tokens: readonly Token[]): number[][] {
  const words = language.wordsOf(tokens).map((word) => language.wordFeatures(word));
  const context = tokens.map((): number[] => []);
  language.contextFeatures(tokens, [...tokens.keys()], (token, item) => context[token]?.push(item));
  return tokens.map((_, i) => [
    ...(words[i]?.own ?? []),
    ...[-1, 1].flatMap((offset) => words[i + offset]?.near.map((item) => seenFrom(item, offset)) ?? []),
    ...[-2, 2].flatMap((offset) => words[i + offset]?.far.map((item) => seenFrom(item, offset)) ?? []),
    ...(context[i] ?? []),
  ]);
}
