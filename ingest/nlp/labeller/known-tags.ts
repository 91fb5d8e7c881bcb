import type { KnownActorKind } from "../data/known-actors.ts";
import { type Found, foundFromLeft } from "../gazetteer.ts";
import type { Token } from "../token.ts";
import { type AddFeature, GROUPS } from "./features.ts";
import { feature } from "./hash.ts";

/** Where a token stands in a known name, and of what kind the name is; 0 where it stands in none. */
export type KnownTags = readonly number[];

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

/** Marks the longest known names from left to right; `find` gives the one that begins at a token. */
export function knownTags(
  tokens: readonly Token[],
  find: (first: number) => Found<KnownActorKind> | undefined,
): KnownTags {
  const tags = new Array<number>(tokens.length).fill(0);
  for (const { first, end, entry } of foundFromLeft(tokens.length, find)) {
    const kind = 1 + KINDS.indexOf(entry);
    for (let index = first; index < end; index++) tags[index] = kind * 4 + placeIn(index, first, end);
  }
  return tags;
}

/** What known names say about the tokens in them and directly beside them. */
export function addKnownTags(add: AddFeature, tags: KnownTags): void {
  tags.forEach((tag, i) => {
    if (tag === 0) return;
    const last = Math.min(i + 1, tags.length - 1);
    for (let token = Math.max(0, i - 1); token <= last; token++) {
      add(token, feature(GROUPS.knownActors, 10 + i - token, tag));
    }
  });
}

function placeIn(index: number, first: number, end: number): number {
  if (end - first === 1) return 3;
  if (index === first) return 0;
  return index === end - 1 ? 2 : 1;
}
