import { readBytes } from "../data/load.ts";
import { remembered } from "../remembered.ts";
import { hashText } from "./hash.ts";

/** Groups of words of like meaning, fine and coarse; tools/recognition/clusters.ts makes them. */
export interface WordCluster {
  readonly fine: number;
  readonly coarse: number;
}

interface Table {
  readonly keys: Int32Array;
  readonly coarseOfFine: Uint16Array;
  readonly values: Uint16Array;
}

/** Of a word that is in none. */
const UNKNOWN: WordCluster = { fine: -1, coarse: -1 };

/** The word clusters of one language, read from the project's data when they are first asked for. */
export class WordClusters {
  readonly #file: URL;
  #table: Table | undefined;

  /** The cluster of a word's form; -1 for both numbers where the word is not known. Remembered, as the search costs some cache misses. */
  readonly of = remembered((word) => this.#find(word));

  constructor(file: URL) {
    this.#file = file;
  }

  #find(word: string): WordCluster {
    this.#table ??= readTable(this.#file);
    const { keys, coarseOfFine, values } = this.#table;
    const place = search(keys, hashText(word));
    if (place < 0) return UNKNOWN;
    const fine = values[place] ?? 0;
    return { fine, coarse: coarseOfFine[fine] ?? 0 };
  }
}

/** The bytes of a file of clusters: count of words, count of fine clusters (int32); sorted word hashes (int32); coarse of fine; fine of word (uint16). */
export function encodeClusters(words: readonly string[], fine: Uint16Array, coarseOfFine: Uint16Array): Uint8Array {
  const clusterOf = new Map(words.map((word, index) => [hashText(word), fine[index] ?? 0]));
  const keys = Int32Array.from(clusterOf.keys()).sort();
  const values = Uint16Array.from(keys, (key) => clusterOf.get(key) ?? 0);
  const header = Int32Array.of(keys.length, coarseOfFine.length);
  return Buffer.concat([header, keys, coarseOfFine, values].map((part) => Buffer.from(part.buffer)));
}

function readTable(file: URL): Table {
  const bytes = readBytes(file);
  const [words = 0, clusters = 0] = new Int32Array(bytes, 0, 2);
  const coarseAt = 8 + 4 * words;
  return {
    keys: new Int32Array(bytes, 8, words),
    coarseOfFine: new Uint16Array(bytes, coarseAt, clusters),
    values: new Uint16Array(bytes, coarseAt + 2 * clusters, words),
  };
}

function search(keys: Int32Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = keys[middle] ?? 0;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
