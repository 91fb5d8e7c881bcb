import { readRows } from "../data/load.ts";
import { type Found, foundFromLeft, Gazetteer } from "../gazetteer.ts";
import { type AddFeature, GROUPS } from "../labeller/features.ts";
import { feature } from "../labeller/hash.ts";
import type { Token } from "../token.ts";
import { withArticle, withoutClitic } from "./clitics.ts";

let towns: Gazetteer<number> | undefined;

/** The towns of the world by the words of their names, each with its class of size. */
function knownTowns(): Gazetteer<number> {
  if (towns === undefined) {
    towns = new Gazetteer();
    for (const [size, name = ""] of readRows(new URL("./data/towns.tsv", import.meta.url))) {
      towns.add(name.split(" "), Number(size));
    }
  }
  return towns;
}

/** Which tokens stand in the name of a town, where in it, and how large the town is. Many names are common words too. */
export function addTowns(add: AddFeature, tokens: readonly Token[]): void {
  for (const { first, end, entry: size } of foundFromLeft(tokens.length, (i) => townAt(tokens, i))) {
    const length = Math.min(end - first, 3);
    for (let i = first; i < end; i++) {
      const place = (i === first ? 1 : 0) + (i === end - 1 ? 2 : 0);
      add(i, feature(GROUPS.towns, 1, length * 4 + place, size));
    }
    if (first > 0) add(first - 1, feature(GROUPS.towns, 2, length, size));
    add(end, feature(GROUPS.towns, 3, length, size));
  }
}

/** As they stand, with the article that ل has swallowed, or without a clitic. */
function townAt(tokens: readonly Token[], first: number): Found<number> | undefined {
  const form = tokens[first]?.form ?? "";
  for (const head of [form, withArticle(form), withoutClitic(form)]) {
    if (head === undefined) continue;
    const found = knownTowns().longestAt(tokens, first, (token) => (token === tokens[first] ? head : token.form));
    if (found !== undefined) return found;
  }
  return undefined;
}
