import type { Reason } from "../../../graph/model/reason.ts";
import { NOTHING_SHARED, type Comparison } from "./comparison.ts";
import type { NamePart } from "./name-part.ts";
import { partLikeness } from "./part-likeness.ts";
import { allShared, sharedPartReason, type SharedPart } from "./shared-part.ts";
import { isFamilyFirst } from "./person-parts.ts";
import { WEIGHTS } from "./weights.ts";

/** Given names that are written before another one, and left out as easily. */
const FIRST_OF_TWO = new Set(["muhammad", "ali", "amir"]);

/**
 * Compares two personal names part by part, in order. Where each has a part that the other lacks they are two people, however
 * alike the rest (Muhammad bin Salman, Muhammad bin Sultan); only a change of order is forgiven.
 */
export function comparePeople(left: readonly NamePart[], right: readonly NamePart[]): Comparison {
  if (generationOf(left) !== generationOf(right) || !mayShareAll(left, right)) return NOTHING_SHARED;
  const rows = left.map((part) =>
    right.map((other) =>
      isFatherOf(part, left, other) || isFatherOf(other, right, part) ? 0 : likenessInPlace(part, other),
    ),
  );
  const inOrder = compareInOrder(left, right, rows);
  if (inOrder.likeness > 0 || left.length < 2 || left.length !== right.length) return inOrder;
  const turned = compareInOrder(firstToLast(left), right, firstToLast(rows));
  if (turned.likeness === 0) return NOTHING_SHARED;
  return {
    ...turned,
    likeness: turned.likeness * WEIGHTS.swapped,
    reasons: [...turned.reasons, { kind: "swapped", left: "", right: "" }],
  };
}

/**
 * Whether each part of the shorter name can be one of the longer. Nine in ten of the names that are compared share a word and nothing
 * else, so this looks at the other words alone and spares the rest.
 */
function mayShareAll(left: readonly NamePart[], right: readonly NamePart[]): boolean {
  const isLeftShorter = left.length <= right.length;
  const [shorter, longer] = isLeftShorter ? [left, right] : [right, left];
  return shorter.every(
    (part) =>
      longer.some((other) => other.spelling.word === part.spelling.word) ||
      longer.some((other) => (isLeftShorter ? likenessInPlace(part, other) : likenessInPlace(other, part)) > 0),
  );
}

/** @param left @param right parts of the names on these sides: an initial on the right need not be that of a word on the left */
function likenessInPlace(left: NamePart, right: NamePart): number {
  return likenessOfKinds(left, right) * partLikeness(left, right);
}

function firstToLast<Item>(items: readonly Item[]): readonly Item[] {
  return [...items.slice(1), ...items.slice(0, 1)];
}

type Likenesses = readonly (readonly number[])[];

function compareInOrder(left: readonly NamePart[], right: readonly NamePart[], rows: Likenesses): Comparison {
  const shared = alignment(left, right, rows);
  if (shared.length === 0 || (shared.length < left.length && shared.length < right.length)) return NOTHING_SHARED;
  const longer = left.length > right.length ? left : right;
  const sharedOfLonger = shared.map((pair) => (longer === left ? pair.left : pair.right));
  const extras = longer.filter((part) => !sharedOfLonger.includes(part));
  return {
    likeness: extras.reduce(
      (product, extra) => product * extraFactor(extra, longer, sharedOfLonger),
      allShared(shared),
    ),
    shorter: shorterOf(left, right, shared),
    shared: shared.length,
    reasons: [...shared.map(sharedPartReason), ...extras.map((extra) => leftOut(extra, longer === left))],
  };
}

/** “J. Smith” is a shortened name too, which John and James may both bear. */
function shorterOf(
  left: readonly NamePart[],
  right: readonly NamePart[],
  shared: readonly SharedPart[],
): Comparison["shorter"] {
  if (left.length !== right.length) return left.length < right.length ? "left" : "right";
  const initials = (side: "left" | "right"): number => shared.filter((pair) => pair[side].kind === "initial").length;
  if (initials("left") === initials("right")) return "neither";
  return initials("left") > initials("right") ? "left" : "right";
}

function extraFactor(extra: NamePart, longer: readonly NamePart[], shared: readonly NamePart[]): number {
  const place = longer.indexOf(extra);
  if (shared.every((part) => longer.indexOf(part) > place)) {
    return isOfSon(extra, longer[place + 1]) && shared.length > 1 ? WEIGHTS.extraGivenFirst : WEIGHTS.extraFirst;
  }
  // “Lee” is all of “Lee Jae-myung” that is not a given name of his, however many words that has.
  if (isFamilyFirst(longer[0]) && place > 1) return 1;
  return shared.every((part) => longer.indexOf(part) < place) ? WEIGHTS.extraLast : WEIGHTS.extraMiddle;
}

/** First of two given names, but not of one given name of two words: “Mohammad Javad Zarif”, “Ali Akbar Salehi”. */
function isOfSon({ meaning = "" }: NamePart, next: NamePart | undefined): boolean {
  return meaning !== "" && next?.meaning !== undefined && !FIRST_OF_TWO.has(meaning);
}

function leftOut({ spelling }: NamePart, isLeft: boolean): Reason {
  return { kind: "left-out", left: isLeft ? spelling.word : "", right: isLeft ? "" : spelling.word };
}

/** The pairs of parts, in the order of both names, that are together most alike (longest common subsequence). */
function alignment(
  left: readonly NamePart[],
  right: readonly NamePart[],
  likenesses: Likenesses,
): readonly SharedPart[] {
  let paths: readonly Path[] = Array.from({ length: right.length + 1 }, () => EMPTY);
  for (const [row, leftPart] of left.entries()) {
    const next: Path[] = [EMPTY];
    for (const [column, rightPart] of right.entries()) {
      const skipLeft = paths[column + 1] ?? EMPTY;
      const skipRight = next[column] ?? EMPTY;
      const without = skipRight.total > skipLeft.total ? skipRight : skipLeft;
      const likeness = likenesses[row]?.[column] ?? 0;
      const before = paths[column] ?? EMPTY;
      const taken = likeness > 0 && before.total + likeness > without.total;
      next.push(taken ? extended(before, { left: leftPart, right: rightPart, likeness }) : without);
    }
    paths = next;
  }
  return paths.at(-1)?.pairs ?? [];
}

interface Path {
  readonly total: number;
  readonly pairs: readonly SharedPart[];
}

const EMPTY: Path = { total: 0, pairs: [] };

function extended(path: Path, pair: SharedPart): Path {
  return { total: path.total + pair.likeness, pairs: [...path.pairs, pair] };
}

/** Donald Trump Jr. is not Donald Trump. */
function generationOf(name: readonly NamePart[]): string | undefined {
  const last = name.at(-1);
  return last?.kind === "generation" ? last.spelling.word : undefined;
}

/** A name that begins with Salman and goes on is not that of a son of Salman. */
function isFatherOf(part: NamePart, name: readonly NamePart[], other: NamePart): boolean {
  return other.kind === "patronymic" && part.kind === "plain" && part === name[0] && name.length > 1;
}

function likenessOfKinds(left: NamePart, right: NamePart): number {
  if (left.kind === right.kind || left.kind === "initial" || right.kind === "initial") return 1;
  return left.kind === "kunya" || right.kind === "kunya" ? 0 : WEIGHTS.otherKind;
}
