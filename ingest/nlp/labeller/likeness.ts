import { readBytes } from "../data/load.ts";
import { hashText } from "./hash.ts";

/** Weights there are; pieces of words share them by hash. */
export const LIKENESS_WEIGHTS = 1 << 14;
/** What one step of a stored weight is worth. */
export const LIKENESS_STEP = 1 / 16;
const SHORTEST_PIECE = 2;
const LONGEST_PIECE = 5;
const MOST_BUCKET = 5;

/** The places of the weights of a word's pieces: its runs of 2 to 5 letters, with its beginning and end marked. */
export function piecesOf(word: string): number[] {
  const marked = `^${word}$`;
  const pieces: number[] = [];
  for (let length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
    for (let at = 0; at + length <= marked.length; at++) {
      pieces.push(hashText(marked.slice(at, at + length)) & (LIKENESS_WEIGHTS - 1));
    }
  }
  return pieces;
}

/** How much a word looks like part of a person's name: a logistic regression over its pieces, made by tools/recognition/likeness.ts. */
export class NameLikeness {
  readonly #file: URL;
  #weights: Int8Array | undefined;

  constructor(file: URL) {
    this.#file = file;
  }

  /** From -5 (a common word) to 5 (a name): the log-odds in whole steps. */
  of(word: string): number {
    this.#weights ??= new Int8Array(readBytes(this.#file));
    let sum = 0;
    for (const piece of piecesOf(word)) sum += this.#weights[piece] ?? 0;
    return Math.max(-MOST_BUCKET, Math.min(MOST_BUCKET, Math.round(sum * LIKENESS_STEP)));
  }
}
