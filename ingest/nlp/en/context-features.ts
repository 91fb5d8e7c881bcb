import { foundFromLeft } from "../gazetteer.ts";
import { itemAt } from "../item-at.ts";
import { type AddFeature, GROUPS } from "../labeller/features.ts";
import { feature, hashText } from "../labeller/hash.ts";
import { addKnownTags, type KnownTags, knownTags } from "../labeller/known-tags.ts";
import type { Token } from "../token.ts";
import { capitalRuns } from "./capital-runs.ts";
import { factsOf, type FormFacts } from "./form-facts.ts";
import { englishLexicon } from "./lexicon.ts";
import { styleOf } from "./sentence-style.ts";
import { writingOf } from "./words.ts";

const EDGE = -7;
const NO_WORD = hashText("");

/** What the place of each token in its sentence says. */
export function englishContextFeatures(tokens: readonly Token[], places: readonly number[], add: AddFeature): void {
  const facts = tokens.map(({ word }) => factsOf(word));
  addNeighbours(add, facts, places);
  addPosition(add, tokens, places);
  addKnownTags(add, englishKnownTags(tokens, facts));
  addTitles(add, tokens, facts);
  addRuns(add, tokens, facts);
}

function addNeighbours(add: AddFeature, facts: readonly FormFacts[], places: readonly number[]): void {
  for (const i of places) {
    const [before, here, after] = [itemAt(facts, i - 1), facts[i], facts[i + 1]];
    const [hash, coarse] = [here?.hash ?? EDGE, coarseOf(here)];
    add(i, feature(GROUPS.word, 29, before?.hash ?? EDGE, hash));
    add(i, feature(GROUPS.clusters, 39, coarseOf(before), coarse));
    add(i, feature(GROUPS.word, 30, hash, after?.hash ?? EDGE));
    add(i, feature(GROUPS.clusters, 40, coarse, coarseOf(after)));
    add(i, feature(GROUPS.clusters, 50, coarseOf(before), coarseOf(after)));
  }
}

function addPosition(add: AddFeature, tokens: readonly Token[], places: readonly number[]): void {
  const styleHash = hashText(styleOf(tokens));
  for (const i of places) {
    const [before, here, after] = [itemAt(tokens, i - 1), tokens[i], tokens[i + 1]];
    const glued = (before?.end === here?.begin ? 1 : 0) + (here?.end === after?.begin ? 2 : 0);
    add(i, feature(GROUPS.position, 1, styleHash));
    add(i, feature(GROUPS.position, 2, glued, styleHash));
    if (i === 0) add(i, feature(GROUPS.position, 3, styleHash, isCapitalised(here) ? 1 : 0));
    if (tokens.length <= 4) add(i, feature(GROUPS.position, 4, tokens.length, i));
  }
}

function englishKnownTags(tokens: readonly Token[], facts: readonly FormFacts[]): KnownTags {
  const { known } = englishLexicon();
  return knownTags(tokens, (first) => {
    if (facts[first]?.beginsKnown !== true) return undefined;
    if (!/^[\p{Lu}\d]/u.test(tokens[first]?.text ?? "") && tokens[first]?.form !== "al") return undefined;
    return known.longestAt(tokens, first);
  });
}

/** Whether a token belongs to a title, and whether a title stands directly before it. */
function addTitles(add: AddFeature, tokens: readonly Token[], facts: readonly FormFacts[]): void {
  const { honorifics } = englishLexicon();
  const find = (i: number) => (facts[i]?.beginsTitle === true ? honorifics.longestAt(tokens, i) : undefined);
  for (const { first, end } of foundFromLeft(tokens.length, find)) {
    const capitalised = isCapitalised(tokens[first]) ? 1 : 0;
    for (let index = first; index < end; index++) add(index, feature(GROUPS.lists, 20, capitalised));
    add(end, feature(GROUPS.lists, 21, capitalised));
    add(end + 1, feature(GROUPS.lists, 22, capitalised));
  }
}

/** What the whole sequence of capitalised words around a token says: how it begins and ends, and what stands around it. */
function addRuns(add: AddFeature, tokens: readonly Token[], facts: readonly FormFacts[]): void {
  for (const run of capitalRuns(tokens, facts)) {
    const [before, first, last, after] = [
      itemAt(facts, run.first - 1),
      facts[run.first],
      facts[run.end - 1],
      facts[run.end],
    ];
    const seen = [
      feature(GROUPS.run, 1, last?.hash ?? NO_WORD),
      feature(GROUPS.run, 2, first?.hash ?? NO_WORD),
      feature(GROUPS.run, 3, before?.hash ?? NO_WORD),
      feature(GROUPS.run, 4, after?.hash ?? NO_WORD),
      feature(GROUPS.run, 5, coarseOf(last)),
      feature(GROUPS.run, 6, coarseOf(before)),
      feature(GROUPS.run, 7, coarseOf(after)),
      feature(GROUPS.run, 8, Math.min(run.end - run.first, 5), run.lists),
    ];
    for (let index = run.first; index < run.end; index++) {
      const place = (index === run.first ? 1 : 0) + (index === run.end - 1 ? 2 : 0);
      for (const item of seen) add(index, feature(GROUPS.run, 20, item, place));
    }
  }
}

/** An unknown word looks like the edge of the sentence, as it did in training. */
function coarseOf(facts: FormFacts | undefined): number {
  return facts === undefined || facts.coarse < 0 ? EDGE : facts.coarse;
}

function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && writingOf(token.word).capitalised;
}
