import { readBytes } from "../data/load.ts";
import { hashText } from "../labeller/hash.ts";

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

let table: Table | undefined;

/** Of a word that is in none. */
const UNKNOWN: WordCluster = { fine: -1, coarse: -1 };
/** So many words are remembered at a time; the search itself costs some cache misses. */
const MOST_KEPT = 50_000;
const kept = new Map<string, WordCluster>();

/** The cluster of a word in small letters; -1 for both numbers where the word is not known. */
export function clusterOf(word: string): WordCluster {
  let cluster = kept.get(word);
  if (cluster === undefined) {
    cluster = findCluster(word);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(word, cluster);
  }
  return cluster;
}

function findCluster(word: string): WordCluster {
  table ??= readTable();
  const place = search(table.keys, hashText(word));
  if (place < 0) return UNKNOWN;
  const fine = table.values[place] ?? 0;
  return { fine, coarse: table.coarseOfFine[fine] ?? 0 };
}

/** Layout: count of words, count of fine clusters (int32); sorted word hashes (int32); coarse of fine; fine of word (uint16). */
function readTable(): Table {
  const bytes = readBytes(new URL("./data/word-clusters.bin", import.meta.url));
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
