import type { Span } from "../../model/mention.ts";
import type { SentenceStatement } from "../../model/relation.ts";

/** A sentence as far as it says how much it proves. Offsets count in the document's text. */
export interface WeighedSentence {
  readonly statements: readonly Pick<SentenceStatement, "subject" | "object" | "confidence">[];
  readonly mentions: readonly (Span & { readonly actor: string; readonly confidence: number })[];
}

/** Names so many characters apart count half: about half a line. */
const HALF_DISTANCE = 60;

/**
 * How much a sentence proves of actors, one or two: from 0 to 1 where it names them, above 1 to 2 where it states a relation of
 * theirs. The surer the less sure of the two names is, and the nearer the names stand, the more; a stated relation comes before
 * all that are merely named together. Copies of an article play no part: of these only the one that counts has sentences.
 *
 * @param actors by id; 0 where the sentence does not name them all
 */
export function evidenceStrength({ statements, mentions }: WeighedSentence, actors: readonly string[]): number {
  const [first = [], ...others] = actors.map((actor) => mentions.filter((mention) => mention.actor === actor));
  if (first.length === 0 || others.some((own) => own.length === 0)) return 0;
  const sureness = Math.min(...[first, ...others].map((own) => Math.max(...own.map(({ confidence }) => confidence))));
  const stated = surestStatement(statements, [first, ...others]);
  if (stated > 0) return 1 + sureness * stated;
  const gap = Math.max(0, ...others.map((own) => leastGap(first, own)));
  return (sureness * HALF_DISTANCE) / (HALF_DISTANCE + gap);
}

/** The confidence of the surest statement that has each of the actors at an end; 0 where there is none. */
function surestStatement(statements: WeighedSentence["statements"], mentions: readonly (readonly Span[])[]): number {
  const speaksOf = ({ subject, object }: WeighedSentence["statements"][number]): boolean =>
    mentions.every((own) => own.some(({ begin }) => begin === subject || begin === object));
  return Math.max(0, ...statements.filter(speaksOf).map(({ confidence }) => confidence));
}

/** Characters between the nearest two; 0 where they touch. */
function leastGap(some: readonly Span[], others: readonly Span[]): number {
  return Math.min(
    ...some.flatMap((one) => others.map((other) => Math.max(one.begin, other.begin) - Math.min(one.end, other.end))),
  );
}
