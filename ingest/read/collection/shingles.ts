import { normalise } from "../text/normalise.ts";

/** Words in a shingle: enough that chance meetings of words do not count (Manber, Finding similar files, 1994). */
const WORDS = 4;

/** The hashes of all runs of four words of a text. White space, quotes, case and vowel signs make no difference. */
export function shinglesOf(text: string): Set<number> {
  const words = normalise(text).split(" ").filter(Boolean).map(hashOf);
  const shingles = new Set<number>();
  for (let index = 0; index + WORDS <= words.length; index++) {
    let hash = 0;
    for (let word = 0; word < WORDS; word++) hash = mix(hash ^ (words[index + word] ?? 0));
    shingles.add(hash);
  }
  return shingles;
}

/** A hash of several numbers, of 53 bits: as many as a number holds exactly. */
export function wideHash(values: readonly number[]): number {
  let [high, low] = [0x811c9dc5, 0x9e3779b9];
  for (const value of values) {
    high = mix(high ^ value);
    low = mix(Math.imul(low, 0x01000193) ^ value);
  }
  return (high >>> 11) * 2 ** 32 + low;
}

/** FNV-1a over UTF-16 units. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** The finaliser of MurmurHash3: every bit of the input changes every bit of the output. */
export function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
