import { foundFromLeft } from "../gazetteer.ts";
import { type AddFeature, GROUPS } from "../labeller/features.ts";
import { feature, hashText } from "../labeller/hash.ts";
import { addKnownTags, type KnownTags, knownTags } from "../labeller/known-tags.ts";
import type { Token } from "../token.ts";
import { partsOf, withArticle, withoutClitic } from "./clitics.ts";
import { LIST_BITS } from "../lexicon.ts";
import { arabicLexicon } from "./lexicon.ts";
import { nameLikeness } from "./name-likeness.ts";
import { nameRuns } from "./name-runs.ts";

const EDGE = -7;
const LETTER = /^\p{L}/u;
/** A head word still tells about the words so far behind it. */
const REACH = 4;
const QUOTE = /^["“”«»„]$/u;

/** What the place of each token in its sentence says. */
export function arabicContextFeatures(tokens: readonly Token[], _places: readonly number[], add: AddFeature): void {
  addNeighbours(add, tokens);
  addPosition(add, tokens);
  addKnownTags(add, arabicKnownTags(tokens));
  addTitles(add, tokens);
  addHeadWords(add, tokens);
  addNameRuns(add, tokens);
}

function addNeighbours(add: AddFeature, tokens: readonly Token[]): void {
  const stems = tokens.map((token) => hashText(partsOf(token.form).stem));
  const definite = tokens.map((token) => Number(partsOf(token.form).definite));
  tokens.forEach((_, i) => {
    add(i, feature(GROUPS.word, 30, stems[i - 1] ?? EDGE, stems[i] ?? EDGE));
    add(i, feature(GROUPS.word, 31, stems[i] ?? EDGE, stems[i + 1] ?? EDGE));
    add(i, feature(GROUPS.word, 32, stems[i - 2] ?? EDGE, stems[i - 1] ?? EDGE));
    add(i, feature(GROUPS.affixes, 40, definite[i - 1] ?? 2, (definite[i] ?? 2) * 3 + (definite[i + 1] ?? 2)));
  });
}

function addPosition(add: AddFeature, tokens: readonly Token[]): void {
  let quoted = 0;
  tokens.forEach((_, i) => {
    const token = tokens[i];
    if (QUOTE.test(token?.text ?? "")) quoted = quoted === 0 ? 1 : 0;
    else if (quoted > 0) quoted++;
    add(i, feature(GROUPS.position, 1, Math.min(quoted, 4)));
    if (i === 0) add(i, feature(GROUPS.position, 2, Math.min(tokens.length, 4)));
    if (tokens[i - 1]?.end === token?.begin) add(i, feature(GROUPS.position, 3, 1));
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
function addHeadWords(add: AddFeature, tokens: readonly Token[]): void {
  const { lists } = arabicLexicon();
  let [head, distance, kind] = [0, REACH + 1, 0];
  tokens.forEach((token, i) => {
    distance = LETTER.test(token.form) ? distance + 1 : REACH + 1;
    const bits = lists.get(token.form) ?? lists.get(withoutClitic(token.form) ?? "") ?? 0;
    if ((bits & (LIST_BITS.organisation | LIST_BITS.place)) !== 0) {
      [head, distance, kind] = [
        hashText(partsOf(token.form).stem),
        0,
        bits & (LIST_BITS.organisation | LIST_BITS.place),
      ];
    }
    if (distance > REACH) return;
    const definite = Number(partsOf(token.form).definite);
    add(i, feature(GROUPS.run, 1, kind, distance));
    add(i, feature(GROUPS.run, 2, head, distance));
    add(i, feature(GROUPS.run, 3, kind * 10 + distance, definite));
  });
}

/** Where a token stands in a run of words that may be names, how likely they look, and what stands around the run. */
function addNameRuns(add: AddFeature, tokens: readonly Token[]): void {
  const likeness = tokens.map((token) => nameLikeness.of(partsOf(token.form).stem));
  tokens.forEach((_, i) => {
    add(i, feature(GROUPS.likeness, 10, likeness[i - 1] ?? EDGE, likeness[i] ?? EDGE));
    add(i, feature(GROUPS.likeness, 11, likeness[i] ?? EDGE, likeness[i + 1] ?? EDGE));
  });
  for (const run of nameRuns(tokens)) {
    const length = Math.min(run.end - run.first, 4);
    const before = hashText(partsOf(tokens[run.first - 1]?.form ?? "").stem);
    const after = hashText(partsOf(tokens[run.end]?.form ?? "").stem);
    for (let i = run.first; i < run.end; i++) {
      const place = Math.min(i - run.first, 3) * 4 + Math.min(run.end - 1 - i, 3);
      add(i, feature(GROUPS.run, 10, length, place));
      add(i, feature(GROUPS.run, 11, before, Math.min(i - run.first, 2)));
      add(i, feature(GROUPS.run, 12, after, Math.min(run.end - 1 - i, 2)));
    }
  }
}
