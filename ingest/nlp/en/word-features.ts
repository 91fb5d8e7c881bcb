import { GROUPS, type WordFeatures } from "../labeller/features.ts";
import { feature, hashText } from "../labeller/hash.ts";
import { NameLikeness } from "../labeller/likeness.ts";
import { englishLexicon } from "./lexicon.ts";
import type { WordCluster } from "../labeller/word-clusters.ts";
import type { Word } from "../word.ts";
import { englishClusters } from "./word-clusters.ts";
import { STYLE_MARKS } from "./words.ts";

const LONGEST_AFFIX = 4;
const likeness = new NameLikeness(new URL("./data/name-likeness.bin", import.meta.url));

/** What a word says by itself: its form, ending, shape, meaning and the lists it is on. */
/** @param word with the mark of the sentence's style before it, see `Writing.inStyle` */
export function englishWordFeatures({ text: marked, form }: Word): WordFeatures {
  const style = marked[0] ?? "";
  const text = marked.slice(1);
  const lists = englishLexicon().lists.get(form) ?? 0;
  const cluster = knownCluster(form);
  const shape = shapeOf(text, style);
  const hash = hashText(form);

  const word = feature(GROUPS.word, 1, hash);
  const shapes = [feature(GROUPS.shape, 1, hashText(shape)), feature(GROUPS.shape, 2, hashText(shorten(shape)))];
  const clusters = [
    feature(GROUPS.clusters, 1, cluster.fine),
    feature(GROUPS.clusters, 2, cluster.coarse),
    feature(GROUPS.clusters, 3, cluster.coarse, hashText(shorten(shape))),
  ];
  const listed = lists === 0 ? [] : [feature(GROUPS.lists, 1, lists)];
  const exact = style === STYLE_MARKS.prose ? [feature(GROUPS.word, 2, hashText(text))] : [];
  const suffix = feature(GROUPS.affixes, 20, hashText(form.slice(-3)));
  const [longShape = 0, shortShape = 0] = shapes;
  const like = feature(GROUPS.likeness, 1, likeness.of(form), hashText(shorten(shape)));
  return {
    own: [like, word, ...exact, ...affixes(form), longShape, shortShape, ...clusters, ...listed],
    near: [like, word, suffix, shortShape, ...clusters, ...listed],
    far: [word, shortShape, ...clusters.slice(0, 2), ...listed],
  };
}

/** The vectors that the clusters come from write numbers with zeros now and then. */
function knownCluster(form: string): WordCluster {
  const cluster = englishClusters.of(form);
  return cluster.fine >= 0 ? cluster : englishClusters.of(form.replace(/\d/g, "0"));
}

function affixes(form: string): number[] {
  const found: number[] = [];
  for (let length = 1; length <= Math.min(LONGEST_AFFIX, form.length); length++) {
    found.push(feature(GROUPS.affixes, length, hashText(form.slice(0, length))));
    found.push(feature(GROUPS.affixes, 10 + length, hashText(form.slice(-length))));
  }
  return found;
}

/** Xxxx for a capitalised word, X.X. for initials, dddd for a year; marked where the sentence's capitals say nothing. */
function shapeOf(text: string, style: string): string {
  const shape = text
    .replace(/\p{Lu}/gu, "X")
    .replace(/\p{Ll}/gu, "x")
    .replace(/\d/g, "d");
  return style + shape;
}

function shorten(shape: string): string {
  return shape.replace(/(.)\1+/gu, "$1");
}
