import { foundFromLeft } from "../gazetteer.ts";
import { type AddFeature, GROUPS } from "../labeller/features.ts";
import { feature, hashText } from "../labeller/hash.ts";
import { addKnownTags, type KnownTags, knownTags } from "../labeller/known-tags.ts";
import type { Token } from "../token.ts";
import { capitalRuns } from "./capital-runs.ts";
import { englishLexicon } from "./lexicon.ts";
import { type SentenceStyle, styleOf } from "./sentence-style.ts";
import { EDGE, type Word, wordOf } from "./words.ts";

/** What the place of each token in its sentence says. */
export function englishContextFeatures(tokens: readonly Token[], places: readonly number[], add: AddFeature): void {
  const style = styleOf(tokens);
  addNeighbours(add, tokens, places);
  addPosition(add, tokens, places, style);
  addKnownTags(add, englishKnownTags(tokens));
  addTitles(add, tokens);
  addRuns(add, tokens);
}

function addNeighbours(add: AddFeature, tokens: readonly Token[], places: readonly number[]): void {
  const words = tokens.map((token) => wordOf(token.text));
  for (const i of places) {
    for (const offset of [-1, 0]) {
      const [left, right] = [i + offset, i + offset + 1];
      add(i, feature(GROUPS.word, 30 + offset, words[left]?.formHash ?? EDGE, words[right]?.formHash ?? EDGE));
      add(i, feature(GROUPS.clusters, 40 + offset, words[left]?.cluster ?? EDGE, words[right]?.cluster ?? EDGE));
    }
    add(i, feature(GROUPS.clusters, 50, words[i - 1]?.cluster ?? EDGE, words[i + 1]?.cluster ?? EDGE));
  }
}

function addPosition(add: AddFeature, tokens: readonly Token[], places: readonly number[], style: SentenceStyle): void {
  const styleHash = hashText(style);
  for (const i of places) {
    const [before, here, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
    const glued = (before?.end === here?.begin ? 1 : 0) + (here?.end === after?.begin ? 2 : 0);
    add(i, feature(GROUPS.position, 1, styleHash));
    add(i, feature(GROUPS.position, 2, glued, styleHash));
    if (i === 0)
      add(i, feature(GROUPS.position, 3, styleHash, here !== undefined && wordOf(here.text).capitalised ? 1 : 0));
    if (tokens.length <= 4) add(i, feature(GROUPS.position, 4, tokens.length, i));
  }
}

function englishKnownTags(tokens: readonly Token[]): KnownTags {
  const { known } = englishLexicon();
  return knownTags(tokens, (first) => {
    if (!/^[\p{Lu}\d]/u.test(tokens[first]?.text ?? "") && tokens[first]?.form !== "al") return undefined;
    return known.longestAt(tokens, first);
  });
}

/** Whether a token belongs to a title, and whether a title stands directly before it. */
function addTitles(add: AddFeature, tokens: readonly Token[]): void {
  const { honorifics } = englishLexicon();
  for (const { first, end } of foundFromLeft(tokens.length, (i) => honorifics.longestAt(tokens, i))) {
    const capitalised = wordAt(tokens, first).capitalised ? 1 : 0;
    for (let index = first; index < end; index++) add(index, feature(GROUPS.lists, 20, capitalised));
    add(end, feature(GROUPS.lists, 21, capitalised));
    add(end + 1, feature(GROUPS.lists, 22, capitalised));
  }
}

/** What the whole sequence of capitalised words around a token says: how it begins and ends, and what stands around it. */
function addRuns(add: AddFeature, tokens: readonly Token[]): void {
  for (const run of capitalRuns(tokens)) {
    const [first, last] = [wordAt(tokens, run.first), wordAt(tokens, run.end - 1)];
    const [before, after] = [wordAt(tokens, run.first - 1), wordAt(tokens, run.end)];
    const seen = [
      feature(GROUPS.run, 1, last.formHash),
      feature(GROUPS.run, 2, first.formHash),
      feature(GROUPS.run, 3, before.formHash),
      feature(GROUPS.run, 4, after.formHash),
      feature(GROUPS.run, 5, last.cluster),
      feature(GROUPS.run, 6, before.cluster),
      feature(GROUPS.run, 7, after.cluster),
      feature(GROUPS.run, 8, Math.min(run.end - run.first, 5), run.lists),
    ];
    for (let index = run.first; index < run.end; index++) {
      const place = (index === run.first ? 1 : 0) + (index === run.end - 1 ? 2 : 0);
      for (const item of seen) add(index, feature(GROUPS.run, 20, item, place));
    }
  }
}

/** The empty word where the sentence ends. */
function wordAt(tokens: readonly Token[], index: number): Word {
  return wordOf(tokens[index]?.text ?? "");
}
