/**
 * Which names are worth comparing: those that share a key. A name has a bounded number of keys and a key that many names
 * share says nothing, so the work grows with the number of names and not with its square.
 */
import type { NameNode } from "./name-node.ts";
import { PackedPairs } from "./packed-pairs.ts";

/** A key that more names share is passed over; names that are alike meet under a rarer one too. */
const LARGEST_BLOCK = 40;

/** Pairs of indexes into `nodes`, the lower one first, in order and without repeats; at least one of the two is used. */
export function candidatePairs(nodes: readonly NameNode[]): Iterable<readonly [left: number, right: number]> {
  const pairs = new PackedPairs(nodes.length);
  const isUsed = (index: number): boolean => (nodes[index]?.uses.length ?? 0) > 0;
  for (const block of blocks(nodes)) {
    if (block.length > LARGEST_BLOCK || !block.some(isUsed)) continue;
    for (const [place, left] of block.entries()) {
      for (const right of block.slice(place + 1)) if (isUsed(left) || isUsed(right)) pairs.add(left, right);
    }
  }
  return pairs.sorted();
}

/** The names that share each key, in order. */
function* blocks(nodes: readonly NameNode[]): Iterable<readonly number[]> {
  const keyed = new PackedPairs(nodes.length);
  for (const [index, { keys }] of nodes.entries()) for (const key of keys) keyed.add(key, index);
  let block: number[] = [];
  let current = -1;
  for (const [key, index] of keyed.sorted()) {
    if (key !== current) {
      yield block;
      block = [];
      current = key;
    }
    block.push(index);
  }
  yield block;
}
