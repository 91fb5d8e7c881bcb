import { readBytes } from "../data/load.ts";
import { hashText } from "./hash.ts";

/** A set of words kept as their hashes: enough to ask whether a word is one of them. */
export class WordSet {
  readonly #file: URL;
  #hashes: ReadonlySet<number> | undefined;

  constructor(file: URL) {
    this.#file = file;
  }

  has(word: string): boolean {
    this.#hashes ??= new Set(new Int32Array(readBytes(this.#file)));
    return this.#hashes.has(hashText(word));
  }
}

/** The bytes of a word set's file. */
export function encodeWordSet(words: Iterable<string>): Int32Array {
  return Int32Array.from(words, hashText).sort();
}
