import { NOTHING_SHARED, type Comparison } from "./comparison.ts";
import type { NamePart } from "./name-part.ts";
import { partLikeness } from "./part-likeness.ts";
import { allShared, sharedPartReason, type SharedPart } from "./shared-part.ts";
import { WEIGHTS } from "./weights.ts";

/**
 * Compares two names of organisations or places word by word, in any order, since translation changes it. A word that only
 * one of them has weighs by its kind: “Movement” may be left out, “Kata'ib” may not.
 */
export function compareTerms(left: readonly NamePart[], right: readonly NamePart[]): Comparison {
  const shared = bestPairs(left, right);
  const telling = shared.filter(({ left: part }) => part.kind !== "generic");
  if (telling.length === 0) return NOTHING_SHARED;
  const extrasLeft = left.filter((part) => !shared.some((pair) => pair.left === part));
  const extrasRight = right.filter((part) => !shared.some((pair) => pair.right === part));
  if (extrasLeft.some(isCountry) && extrasRight.some(isCountry)) return NOTHING_SHARED;
  const likeness = [...extrasLeft, ...extrasRight].reduce(
    (product, part) => product * extraFactor(part),
    allShared(telling),
  );
  return {
    likeness:
      likeness *
      meagreFactor(telling, [...extrasLeft, ...extrasRight]) *
      (differInSort(extrasLeft, extrasRight) ? WEIGHTS.otherSort : 1),
    shorter: "neither",
    shared: shared.length,
    reasons: [
      ...shared.map(sharedPartReason),
      ...extrasLeft.map(({ spelling }) => ({ kind: "left-out" as const, left: spelling.word, right: "" })),
      ...extrasRight.map(({ spelling }) => ({ kind: "left-out" as const, left: "", right: spelling.word })),
    ],
  };
}

/** Two countries make two armies, two ministries, two embassies. */
const isCountry = ({ kind }: NamePart): boolean => kind === "country";

/** The Liberation Party and the Liberation Organization. */
function differInSort(left: readonly NamePart[], right: readonly NamePart[]): boolean {
  return left.some(({ kind }) => kind === "generic") && right.some(({ kind }) => kind === "generic");
}

function extraFactor({ kind }: NamePart): number {
  return WEIGHTS.extraWord[kind as keyof typeof WEIGHTS.extraWord];
}

/**
 * What is shared may be too little to tell one from another. Words that any ministry or parliament has do not say which country's it is:
 * the Knesset is a parliament, and the Islamic Resistance Movement is not every Islamic resistance.
 */
function meagreFactor(telling: readonly SharedPart[], extras: readonly NamePart[]): number {
  const [first] = telling;
  if (first === undefined) return 1;
  const sameWords = telling.every(({ left, right }) => left.spelling.word === right.spelling.word);
  const crossing = first.left.spelling.script !== first.right.spelling.script;
  if (telling.every(({ left }) => left.kind === "head" || left.kind === "quality")) {
    const otherWords = !sameWords && (crossing || telling.length === 1);
    return otherWords || extras.some(({ kind }) => kind === "generic") ? WEIGHTS.onlyTerms : 1;
  }
  if (sameWords || telling.length > 1 || first.left.meaning !== undefined) return 1;
  return crossing ? WEIGHTS.oneWord.acrossScripts : WEIGHTS.oneWord.withinScript;
}

/** Each part with its best counterpart; the most alike pairs are taken first. */
function bestPairs(left: readonly NamePart[], right: readonly NamePart[]): readonly SharedPart[] {
  const pairs = left
    .flatMap((leftPart) =>
      right.map((rightPart) => ({ left: leftPart, right: rightPart, likeness: partLikeness(leftPart, rightPart) })),
    )
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness);
  const taken: SharedPart[] = [];
  for (const pair of pairs) {
    if (!taken.some((other) => other.left === pair.left || other.right === pair.right)) taken.push(pair);
  }
  return taken;
}
