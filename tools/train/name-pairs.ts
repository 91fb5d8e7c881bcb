import { readFileSync } from "node:fs";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { normalForm } from "../../ingest/resolve/words/normal-form.ts";
import type { NamePair } from "./pair-alignment.ts";

const FOLDS = 5;

export interface SplitPairs {
  readonly train: readonly NamePair[];
  readonly heldOut: readonly NamePair[];
}

/**
 * Pairs `Arabic<TAB>Latin` in normal form. A fifth of them is held out: the split follows from the Arabic word alone, so
 * it is the same in every run and no Arabic word is on both sides.
 */
export function readNamePairs(file: string): SplitPairs {
  const pairs = readFileSync(file, "utf8")
    .split("\n")
    .map((line) => line.split("\t").map((cell) => normalForm(cell).replaceAll(" ", "")))
    .flatMap(([arabic = "", latin = ""]): NamePair[] => (arabic !== "" && latin !== "" ? [[arabic, latin]] : []));
  const heldOut = (pair: NamePair) => (sha256(utf8ToBytes(pair[0]))[0] ?? 0) % FOLDS === 0;
  return { train: pairs.filter((pair) => !heldOut(pair)), heldOut: pairs.filter(heldOut) };
}
