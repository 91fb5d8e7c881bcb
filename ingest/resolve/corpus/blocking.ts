/**
 * Which names are worth comparing: those that share a key. A name has a bounded number of keys and a key that many names
 * share says nothing, so the work grows with the number of names and not with its square.
 */
import { skeletonOfWord } from "../words/skeleton.ts";
import type { NamePart } from "../names/name-part.ts";
import type { NameNode } from "./name-node.ts";
import { PackedPairs } from "./packed-pairs.ts";

/** A key that more names share is passed over: they would be compared by another, rarer one. */
const LARGEST_BLOCK = 40;
/** Skeletons of fewer codes would meet by chance when one code is left out. */
const SHORTEST_WITH_SLIP = 4;
const LONGEST_WITH_SLIP = 14;

type KeysOf = (node: NameNode) => readonly string[];

/** Pairs of indexes into `nodes`, the lower one first, in order and without repeats. */
export function candidatePairs(nodes: readonly NameNode[]): Iterable<readonly [left: number, right: number]> {
  const pairs = new PackedPairs(nodes.length);
  for (const keysOf of [wholeKeys, partPairKeys, slipKeys, singlePartKeys, formKeys]) addBlocks(nodes, keysOf, pairs);
  return pairs.sorted();
}

/** Adds every pair of names that share a key. Keys that collide only cost a comparison more. */
function addBlocks(nodes: readonly NameNode[], keysOf: KeysOf, pairs: PackedPairs): void {
  const keyed = new PackedPairs(nodes.length);
  for (const [index, node] of nodes.entries()) for (const key of keysOf(node)) keyed.add(hash(key), index);
  let block: number[] = [];
  let current = -1;
  const close = () => {
    if (block.length > LARGEST_BLOCK) return;
    for (const [place, left] of block.entries()) for (const right of block.slice(place + 1)) pairs.add(left, right);
  };
  for (const [key, index] of keyed.sorted()) {
    if (key !== current) {
      close();
      block = [];
      current = key;
    }
    block.push(index);
  }
  close();
}

/** FNV-1a, 32 bits. */
function hash(key: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) value = Math.imul(value ^ key.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** The same written name as another type: a recogniser wavers. */
const formKeys: KeysOf = ({ form }) => [form];

/** The same skeleton, however spaced: “Abdulrahman”, “Abd al-Rahman”. */
const wholeKeys: KeysOf = ({ type, parts }) => {
  const codes = telling(parts).map(codeOf);
  return [`${type} ${(type === "PERSON" ? codes : codes.toSorted()).join("")}`];
};

/** Any two parts in common, in their order: shortened and completed names. */
const partPairKeys: KeysOf = ({ type, parts }) => {
  const codes = telling(parts).map(codeOf);
  const ordered = type === "PERSON" ? codes : codes.toSorted();
  return ordered.flatMap((code, index) => ordered.slice(index + 1).flatMap((other) => [`${type} ${code} ${other}`]));
};

/** One code left out: slips, and letters whose classes differ between writers. */
const slipKeys: KeysOf = ({ type, parts }) => {
  const code = telling(parts).map(codeOf).join("");
  if (code.length < SHORTEST_WITH_SLIP || code.length > LONGEST_WITH_SLIP) return [];
  return [code, ...Array.from(code, (_, place) => code.slice(0, place) + code.slice(place + 1))].map((key) => `${type} ${key}`);
};

/** A surname, given name or the one telling word of a group: few bear a rare one, and a common one tells nothing. */
const singlePartKeys: KeysOf = ({ type, parts }) => telling(parts).map((part) => `${type} ${part.kind === "kunya" ? "abu " : ""}${codeOf(part)}`);

function telling(parts: readonly NamePart[]): readonly NamePart[] {
  const rest = parts.filter(({ kind }) => kind !== "generic");
  return rest.length === 0 ? parts : rest;
}

function codeOf({ kind, meaning, spelling }: NamePart): string {
  const translated = kind === "head" || kind === "quality" || kind === "country";
  return translated && meaning !== undefined ? `[${meaning}]` : skeletonOfWord(spelling.word);
}
