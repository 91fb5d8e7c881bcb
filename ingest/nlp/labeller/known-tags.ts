import type { KnownActorKind } from "../data/known-actors.ts";
import type { Token } from "../token.ts";

/** Where a token stands in a known name, and of what kind the name is; 0 where it stands in none. */
export type KnownTags = Int32Array;

const KINDS: readonly KnownActorKind[] = [
  "country",
  "capital",
  "city",
  "region",
  "water",
  "site",
  "international",
  "armed",
  "party",
  "government",
  "media",
  "company",
  "club",
  "leader",
];

interface FoundKind {
  readonly first: number;
  readonly end: number;
  readonly entry: KnownActorKind;
}

/** Marks the longest known names from left to right; `find` gives the one that begins at a token. */
export function knownTags(tokens: readonly Token[], find: (first: number) => FoundKind | undefined): KnownTags {
  const tags = new Int32Array(tokens.length);
  for (let first = 0; first < tokens.length;) {
    const found = find(first);
    if (found === undefined) {
      first++;
      continue;
    }
    const kind = 1 + KINDS.indexOf(found.entry);
    for (let index = first; index < found.end; index++) tags[index] = kind * 4 + placeIn(index, first, found.end);
    first = found.end;
  }
  return tags;
}

function placeIn(index: number, first: number, end: number): number {
  if (end - first === 1) return 3;
  if (index === first) return 0;
  return index === end - 1 ? 2 : 1;
}
