import { foundFromLeft } from "../gazetteer.ts";
import { itemAt } from "../item-at.ts";
import { type AddFeature, GROUPS } from "../labeller/features.ts";
import { feature, hashText } from "../labeller/hash.ts";
import { addKnownTags, type KnownTags, knownTags } from "../labeller/known-tags.ts";
import type { Token } from "../token.ts";
import { withArticle, withoutClitic } from "./clitics.ts";
import { factsOf, type FormFacts } from "./form-facts.ts";
import { LIST_BITS } from "../lexicon.ts";
import { arabicLexicon } from "./lexicon.ts";
import { nameRuns } from "./name-runs.ts";
import { addTowns } from "./towns.ts";

const EDGE = -7;
const NO_WORD = hashText("");
const LETTER = /^\p{L}/u;
/** A head word still tells about the words so far behind it. */
const REACH = 4;
const QUOTE = /^["“”«»„]$/u;

/** What the place of each token in its sentence says. */
export function arabicContextFeatures(tokens: readonly Token[], _places: readonly number[], add: AddFeature): void {
  const facts = tokens.map(({ word }) => factsOf(word));
  addNeighbours(add, facts);
  addPosition(add, tokens);
  addKnownTags(add, arabicKnownTags(tokens));
  addTowns(add, tokens);
  addTitles(add, tokens);
  addHeadWords(add, tokens, facts);
  addNameRuns(add, facts);
}

function addNeighbours(add: AddFeature, facts: readonly FormFacts[]): void {
  for (let i = 0; i < facts.length; i++) {
    const [second, before, here, after] = [itemAt(facts, i - 2), itemAt(facts, i - 1), facts[i], facts[i + 1]];
    const [coarse, stem, definite] = [here?.coarse ?? EDGE, here?.stemHash ?? EDGE, here?.definite ?? 2];
    add(i, feature(GROUPS.clusters, 40, before?.coarse ?? EDGE, coarse));
    add(i, feature(GROUPS.clusters, 41, coarse, after?.coarse ?? EDGE));
    add(i, feature(GROUPS.clusters, 42, before?.coarse ?? EDGE, after?.coarse ?? EDGE));
    add(i, feature(GROUPS.word, 30, before?.stemHash ?? EDGE, stem));
    add(i, feature(GROUPS.word, 31, stem, after?.stemHash ?? EDGE));
    add(i, feature(GROUPS.word, 32, second?.stemHash ?? EDGE, before?.stemHash ?? EDGE));
    add(i, feature(GROUPS.affixes, 40, before?.definite ?? 2, definite * 3 + (after?.definite ?? 2)));
  }
}

function addPosition(add: AddFeature, tokens: readonly Token[]): void {
  let quoted = 0;
  tokens.forEach((_, i) => {
    const token = tokens[i];
    if (QUOTE.test(token?.text ?? "")) quoted = quoted === 0 ? 1 : 0;
    else if (quoted > 0) quoted++;
    add(i, feature(GROUPS.position, 1, Math.min(quoted, 4)));
    if (i === 0) add(i, feature(GROUPS.position, 2, Math.min(tokens.length, 4)));
    if (itemAt(tokens, i - 1)?.end === token?.begin) add(i, feature(GROUPS.position, 3, 1));
  });
}

/** Known names as they stand, without a clitic, or with the article that ل has swallowed. */
function arabicKnownTags(tokens: readonly Token[]): KnownTags {
  const { known } = arabicLexicon();
  return knownTags(tokens, (first) => {
    const form = tokens[first]?.form ?? "";
    for (const head of [form, withArticle(form), withoutClitic(form)]) {
      if (head === undefined) continue;
      const found = known.longestAt(tokens, first, (token) => (token === tokens[first] ? head : token.form));
      if (found !== undefined) return found;
    }
    return undefined;
  });
}

/** How far back the last title ended: الرئيس الأميركي دونالد ترامب. */
function addTitles(add: AddFeature, tokens: readonly Token[]): void {
  const { honorifics } = arabicLexicon();
  const titles = foundFromLeft(
    tokens.length,
    (i) =>
      honorifics.longestAt(tokens, i) ??
      honorifics.longestAt(tokens, i, (token) =>
        token === tokens[i] ? (withoutClitic(token.form) ?? "") : token.form,
      ),
  );
  for (const { first, end } of titles) {
    for (let index = first; index < end; index++) add(index, feature(GROUPS.lists, 20, 0));
    for (let behind = 0; behind < 3; behind++) add(end + behind, feature(GROUPS.lists, 21, behind));
  }
}

/** How far back in the same clause the last organisation or place word stands, with that word: وزارة الدفاع العراقية. */
function addHeadWords(add: AddFeature, tokens: readonly Token[], facts: readonly FormFacts[]): void {
  let [head, distance, kind] = [0, REACH + 1, 0];
  facts.forEach(({ lists, stemHash, definite }, i) => {
    distance = LETTER.test(tokens[i]?.form ?? "") ? distance + 1 : REACH + 1;
    const bits = lists & (LIST_BITS.organisation | LIST_BITS.place);
    if (bits !== 0) [head, distance, kind] = [stemHash, 0, bits];
    if (distance > REACH) return;
    add(i, feature(GROUPS.run, 1, kind, distance));
    add(i, feature(GROUPS.run, 2, head, distance));
    add(i, feature(GROUPS.run, 3, kind * 10 + distance, definite));
  });
}

/** Where a token stands in a run of words that may be names, how likely they look, and what stands around the run. */
function addNameRuns(add: AddFeature, facts: readonly FormFacts[]): void {
  facts.forEach(({ likeness }, i) => {
    add(i, feature(GROUPS.likeness, 10, itemAt(facts, i - 1)?.likeness ?? EDGE, likeness));
    add(i, feature(GROUPS.likeness, 11, likeness, facts[i + 1]?.likeness ?? EDGE));
  });
  for (const run of nameRuns(facts)) {
    const length = Math.min(run.end - run.first, 4);
    const before = itemAt(facts, run.first - 1)?.stemHash ?? NO_WORD;
    const after = facts[run.end]?.stemHash ?? NO_WORD;
    for (let i = run.first; i < run.end; i++) {
      const place = Math.min(i - run.first, 3) * 4 + Math.min(run.end - 1 - i, 3);
      add(i, feature(GROUPS.run, 10, length, place));
      add(i, feature(GROUPS.run, 11, before, Math.min(i - run.first, 2)));
      add(i, feature(GROUPS.run, 12, after, Math.min(run.end - 1 - i, 2)));
    }
  }
}
