import { normalise } from "../text/normalise.ts";
import { bandKeys, candidates, signatureOf } from "./min-hash.ts";
import type { Signature } from "./min-hash.ts";
import { Partition } from "../../../graph/algorithms/partition.ts";
import { hashOf, shinglesOf, wideHash } from "./shingles.ts";

/** What is compared of an article. */
export interface Comparable {
  readonly title: string | null;
  readonly text: string;
}

/** Two articles are the same when this share of the shorter one's shingles is in the longer one … */
const SAME = 0.65;
/** … and the longer one is not so much longer that it must be another article which takes the shorter one up. */
const MOST_TIMES_LONGER = 4;
/** Below this many shingles a text says too little to be known again by parts of it. */
const FEWEST_SHINGLES = 12;
/** In words. A headline as long as that hardly stands above two different articles. */
const LONG_TITLE = 4;
/** Of a crowd that falls together each is compared with at most this many that differ, so that work grows with the crowd and not with its square. */
const MOST_COMPARED = 20;

/** Collects articles one after another, then tells which are the same. Memory holds half a kilobyte an article. */
export class DuplicateFinder {
  readonly #signatures: (Signature | null)[] = [];
  readonly #exact = new Map<string, number[]>();

  /** Adds article number 0, 1, 2 … */
  add(article: Comparable): void {
    const index = this.#signatures.length;
    const shingles = shinglesOf(article.text);
    this.#signatures.push(shingles.size < FEWEST_SHINGLES ? null : signatureOf(shingles));
    for (const key of keysOf(article)) {
      const same = this.#exact.get(key);
      if (same === undefined) this.#exact.set(key, [index]);
      else same.push(index);
    }
  }

  /**
   * The groups of articles that are the same, each of at least one, members ascending. The order of adding makes no difference.
   *
   * @param article gives article number `index` again
   */
  async groups(article: (index: number) => Promise<Comparable>): Promise<number[][]> {
    const partition = new Partition(this.#signatures.length);
    const compare = async (crowd: readonly number[]) => {
      const compared: { index: number; content: Content }[] = [];
      for (const index of crowd) {
        if (compared.some((other) => partition.rootOf(other.index) === partition.rootOf(index))) continue;
        const content = contentOf(await article(index));
        for (const other of compared) if (areSame(other.content, content)) partition.join(other.index, index);
        if (compared.length < MOST_COMPARED) compared.push({ index, content });
      }
    };
    for (const crowd of this.#exact.values()) if (crowd.length > 1) await compare(crowd);
    for (const crowd of candidates(this.#signatures)) await compare(crowd);
    return Array.from(partition.groups(), (group) => [...group]);
  }
}

/**
 * Numbers under which an article can be kept and found again: of two that are the same at least one is equal, as likely as
 * {@link DuplicateFinder} finds them.
 */
export function keysToFind({ title, words, shingles }: Content): number[] {
  if (shingles.size < FEWEST_SHINGLES) return [wideHash([-1, hashOf(title), hashOf(words)])];
  const longTitle = title.split(" ").length >= LONG_TITLE ? [wideHash([-2, hashOf(title)])] : [];
  return [...bandKeys(signatureOf(shingles)), ...longTitle];
}

/** Articles with one of these in common are compared whatever their signatures: a long headline finds the copy that was cut short. */
function keysOf(article: Comparable): string[] {
  const { words, title } = contentOf(article);
  return [`text ${words}`, ...(title.split(" ").length >= LONG_TITLE ? [`title ${title}`] : [])];
}

export interface Content {
  readonly title: string;
  readonly words: string;
  readonly shingles: ReadonlySet<number>;
}

export function contentOf({ title, text }: Comparable): Content {
  return { title: normalise(title ?? ""), words: normalise(text), shingles: shinglesOf(text) };
}

export function areSame(left: Content, right: Content): boolean {
  const [small, large] =
    left.shingles.size <= right.shingles.size ? [left.shingles, right.shingles] : [right.shingles, left.shingles];
  if (small.size < FEWEST_SHINGLES) return left.words === right.words && left.title === right.title;
  if (large.size > small.size * MOST_TIMES_LONGER) return false;
  let common = 0;
  for (const shingle of small) if (large.has(shingle)) common++;
  return common >= small.size * SAME;
}
