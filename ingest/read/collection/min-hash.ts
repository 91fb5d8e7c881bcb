/**
 * MinHash with banding: finds the pairs of sets that are likely alike without comparing all with all.
 * Broder, On the resemblance and containment of documents, 1997; Indyk and Motwani, Approximate nearest neighbors, 1998.
 */
import { mix, wideHash } from "./shingles.ts";

/** Rows of a band: two sets of Jaccard similarity s fall together in one band with probability s^ROWS … */
const ROWS = 3;
/** … and in at least one of all bands with 1 - (1 - s^ROWS)^BANDS: 0.99 for s = 0.45, 0.04 for s = 0.1. */
const BANDS = 42;

/** The least hash of a set under each of {@link ROWS} × {@link BANDS} hash functions. */
export type Signature = Uint32Array;

export function signatureOf(set: ReadonlySet<number>): Signature {
  const least = new Uint32Array(ROWS * BANDS).fill(0xffffffff);
  for (const value of set) {
    for (let row = 0; row < least.length; row++) {
      const hash = mix(value ^ Math.imul(row + 1, 0x9e3779b9));
      if (hash < (least[row] ?? 0)) least[row] = hash;
    }
  }
  return least;
}

/** For each band a number below 2^53 that two signatures have in common where they fall together in it (and hardly ever otherwise). */
export function bandKeys(signature: Signature): number[] {
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = signature.subarray(band * ROWS, (band + 1) * ROWS);
    return wideHash([band, ...rows]);
  });
}

/** Sets of numbers of signatures that fall together in some band, each at least two, ascending. Empty sets have no company. */
export function* candidates(signatures: readonly (Signature | null)[]): Generator<readonly number[]> {
  for (let band = 0; band < BANDS; band++) {
    const buckets = new Map<string, number[]>();
    for (const [index, signature] of signatures.entries()) {
      if (signature === null) continue;
      const key = signature.subarray(band * ROWS, (band + 1) * ROWS).join();
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [index]);
      else bucket.push(index);
    }
    for (const bucket of buckets.values()) if (bucket.length > 1) yield bucket;
  }
}
