import { itemAt } from "../item-at.ts";
import type { Token } from "../token.ts";
import { keptWithWord, type Word } from "../word.ts";
import { type LanguageFeatures, seenFrom } from "./features.ts";
import { LABEL_COUNT as L, OUTSIDE } from "./labels.ts";
import { type Scorer, SumRoom } from "./model.ts";

/** The score of Outside where nothing else is looked at. */
const SURELY = 100;

/** Where a word's part for a token at each offset lies in its kept scores. */
const OFFSETS = [0, -1, 1, -2, 2];

/**
 * The scores of the first pass. What words say by themselves is added up once a word; the sum is the same as that of
 * `featuresOf`.
 */
export class SentenceScorer {
  readonly #language: LanguageFeatures;
  readonly #scorer: Scorer;
  readonly #room = new SumRoom();
  /** The sums that a word gives the tokens at each of OFFSETS, one row after the other: words repeat, and so does what they say. */
  readonly #sumsOfWord = keptWithWord((word) => this.#sumsOf(word));

  constructor(language: LanguageFeatures, scorer: Scorer) {
    this.#language = language;
    this.#scorer = scorer;
  }

  /**
   * @param places the tokens to be scored, in order; all others are Outside for certain
   * @param scores filled: a row of LABEL_COUNT numbers a token, all 0
   */
  addScores(tokens: readonly Token[], places: readonly number[], scores: Float32Array): void {
    for (let at = OUTSIDE; at < scores.length; at += L) scores[at] = SURELY;
    for (const place of places) scores[place * L + OUTSIDE] = 0;
    const words = this.#language.wordsOf(tokens).map(this.#sumsOfWord);
    const sums = this.#room.rows(tokens.length);
    this.#language.contextFeatures(tokens, places, (token, item) => {
      // A score asked for behind the last would be no number, and all of them would be kept in boxes from then on.
      if (token < tokens.length && scores[token * L + OUTSIDE] !== SURELY) this.#scorer.addTo(sums, token * L, item);
    });
    for (const place of places) {
      for (let part = 0; part < OFFSETS.length; part++) {
        const word = itemAt(words, place + (OFFSETS[part] ?? 0));
        if (word !== undefined) addPart(sums, place * L, word, part * L);
      }
      this.#scorer.addScores(scores, sums, place * L);
    }
  }

  #sumsOf(word: Word): Int16Array {
    const { own, near, far } = this.#language.wordFeatures(word);
    const sums = new Int32Array(OFFSETS.length * L);
    OFFSETS.forEach((offset, part) => {
      const features = offset === 0 ? own : (Math.abs(offset) === 1 ? near : far).map((item) => seenFrom(item, offset));
      for (const item of features) this.#scorer.addTo(sums, part * L, item);
    });
    return Int16Array.from(sums);
  }
}

function addPart(sums: Int32Array, at: number, word: Int16Array, from: number): void {
  for (let label = 0; label < L; label++) sums[at + label] = (sums[at + label] ?? 0) + (word[from + label] ?? 0);
}
