import type { NamePart } from "../names/name-part.ts";
import { skeletonOfWord } from "../words/skeleton.ts";

interface Named {
  readonly parts: readonly NamePart[];
}

/** Up to so many names each is compared with each. No article has more, but a book or a whole archive in one file has. */
const MOST_COMPARED = 500;

/**
 * For a name of a document, those it may be short for, in the order in which they were given: all, or among very many, so that time
 * grows with the length of the text and not with its square, those that share the consonants or the meaning of a part.
 */
export function sharingPart<Name extends Named>(names: readonly Name[]): (name: Name) => readonly Name[] {
  if (names.length <= MOST_COMPARED) return () => names;
  const byCode = new Map<string, Set<number>>();
  for (const [index, { parts }] of names.entries()) {
    for (const code of parts.map(codeOf)) byCode.set(code, (byCode.get(code) ?? new Set()).add(index));
  }
  return ({ parts }) => {
    const found = new Set(parts.flatMap((part) => [...(byCode.get(codeOf(part)) ?? [])]));
    return [...found].sort((a, b) => a - b).flatMap((index) => names[index] ?? []);
  };
}

function codeOf({ meaning, spelling }: NamePart): string {
  return meaning === undefined ? skeletonOfWord(spelling.word) : `[${meaning}]`;
}
