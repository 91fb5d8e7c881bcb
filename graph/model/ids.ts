/**
 * Stable ids: a digest of what a thing is, never of when it was seen. The same input gives the same id on every machine.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** One letter that tells a reader what an id names: document, sentence, actor (and name), judgement, watch list. */
export type IdKind = "d" | "s" | "a" | "j" | "w";

/** Hex digits kept of a digest: 80 bits, a 1 in 2 million chance of one collision among 10^9 ids. */
const DIGITS = 20;

/**
 * The id of the thing that these parts describe, for instance `a-3f0c…`.
 *
 * Every part is prefixed with its length, so that ("ab", "c") and ("a", "bc") differ.
 */
export function stableId(kind: IdKind, ...parts: readonly string[]): string {
  const encoded = parts.map((part) => `${part.length}:${part}`).join("");
  return `${kind}-${bytesToHex(sha256(utf8ToBytes(encoded))).slice(0, DIGITS)}`;
}
