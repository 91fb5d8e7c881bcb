import { GROUPS, type WordFeatures } from "../labeller/features.ts";
import { feature, hashText } from "../labeller/hash.ts";
import type { Word } from "../word.ts";
import { partsOf, withoutClitic } from "./clitics.ts";
import { commonWords } from "./common-words.ts";
import { arabicLexicon } from "./lexicon.ts";
import { nameLikeness } from "./name-likeness.ts";
import { arabicCluster } from "./word-clusters.ts";

const LONGEST_AFFIX = 4;

/** What an Arabic word says by itself: its form and stem, beginning and ending, what is written onto it, and its lists. */
export function arabicWordFeatures({ text, form }: Word): WordFeatures {
  const { clitic, definite, stem } = partsOf(form);
  const bare = withoutClitic(form) ?? form;
  const lists = listsOf(form, stem, bare);
  const shape = feature(GROUPS.shape, 1, hashText(shapeOf(text, form)));
  const word = feature(GROUPS.word, 1, hashText(form));
  const stemmed = feature(GROUPS.word, 2, hashText(stem));
  const built = feature(GROUPS.affixes, 30, hashText(clitic), definite ? 1 : 0);
  const ending = feature(GROUPS.affixes, 31, hashText(stem.slice(-2)), definite ? 1 : 0);
  const common = commonWords.has(form) ? 1 : 0;
  const cluster = arabicCluster(form);
  const clusters = [feature(GROUPS.clusters, 1, cluster.fine), feature(GROUPS.clusters, 2, cluster.coarse)];
  const like = feature(GROUPS.likeness, 1, nameLikeness.of(stem), (definite ? 1 : 0) + 2 * common);
  return {
    own: [
      like,
      word,
      stemmed,
      feature(GROUPS.word, 3, hashText(bare)),
      built,
      ending,
      ...affixes(form, stem),
      shape,
      ...clusters,
      ...lists,
    ],
    near: [like, word, stemmed, built, ending, shape, ...clusters, ...lists],
    far: [stemmed, built, ...clusters, ...lists],
  };
}

function listsOf(form: string, stem: string, bare: string): number[] {
  const { lists } = arabicLexicon();
  const [whole, inner, peeled] = [form, stem, bare].map((word) => lists.get(word) ?? 0);
  const found = [feature(GROUPS.lists, 1, whole ?? 0), feature(GROUPS.lists, 2, whole ?? 0, peeled ?? 0)];
  if (inner !== 0 && stem !== form) found.push(feature(GROUPS.lists, 3, inner ?? 0));
  return found;
}

function affixes(form: string, stem: string): number[] {
  const found: number[] = [];
  for (let length = 1; length <= LONGEST_AFFIX; length++) {
    if (length <= form.length) found.push(feature(GROUPS.affixes, length, hashText(form.slice(0, length))));
    if (length <= stem.length) {
      found.push(feature(GROUPS.affixes, 10 + length, hashText(stem.slice(-length))));
      found.push(feature(GROUPS.affixes, 20 + length, hashText(stem.slice(0, length))));
    }
  }
  return found;
}

/** Script, length, and the feminine ending that the form has levelled. */
function shapeOf(text: string, form: string): string {
  if (/^\d/.test(form)) return `d${Math.min(form.length, 4)}`;
  if (/^[a-z]/.test(form)) return /^\p{Lu}/u.test(text) ? "Latin" : "latin";
  if (!/^\p{L}/u.test(form)) return form;
  return `${/ة\p{M}*$/u.test(text) ? "f" : "a"}${Math.min(form.length, 8)}`;
}
