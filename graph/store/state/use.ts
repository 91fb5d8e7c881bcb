/**
 * What documents say about an actor or a tie, as numbers that add up: in any order and any grouping the sum is the same,
 * which is why batches can come in any order. (They form a commutative monoid; the tests hold them to its laws.)
 */
import { addShares } from "../../algorithms/share-of-pair.ts";

/** ISO dates of the oldest and newest dated document; both null where none has a date. */
export interface Period {
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

interface Use extends Period {
  readonly sentences: number;
  readonly documents: number;
}

export interface TieUse extends Use {
  readonly paragraphs: number;
  /** The sum over the sentences of what each is worth to a pair, see `shareOfPair`. */
  readonly weight: number;
}

export interface ActorUse extends Use {
  readonly mentions: number;
  /** How often each spelling was used. */
  readonly aliases: ReadonlyMap<string, number>;
}

export const NO_USE: ActorUse = {
  mentions: 0,
  sentences: 0,
  documents: 0,
  aliases: new Map(),
  firstSeen: null,
  lastSeen: null,
};

export function addTieUse(a: TieUse, b: TieUse): TieUse {
  return { ...addUse(a, b), paragraphs: a.paragraphs + b.paragraphs, weight: addShares(a.weight, b.weight) };
}

export function addActorUse(a: ActorUse, b: ActorUse): ActorUse {
  return { ...addUse(a, b), mentions: a.mentions + b.mentions, aliases: addCounts(a.aliases, b.aliases, 1) };
}

function addUse(a: Use, b: Use): Use {
  return { sentences: a.sentences + b.sentences, documents: a.documents + b.documents, ...span(a, b) };
}

export function sameTieUse(a: TieUse, b: TieUse): boolean {
  return (
    a.sentences === b.sentences &&
    a.paragraphs === b.paragraphs &&
    a.documents === b.documents &&
    a.weight === b.weight &&
    a.firstSeen === b.firstSeen &&
    a.lastSeen === b.lastSeen
  );
}

/** Takes away what was added before. The period stays: whether a removed date was the only one, only the graph knows. */
export function subtractActorUse(a: ActorUse, b: ActorUse): ActorUse {
  return {
    mentions: a.mentions - b.mentions,
    sentences: a.sentences - b.sentences,
    documents: a.documents - b.documents,
    aliases: addCounts(a.aliases, b.aliases, -1),
    firstSeen: a.firstSeen,
    lastSeen: a.lastSeen,
  };
}

/** ISO dates order as text. */
function span(a: Period, b: Period): Period {
  return {
    firstSeen: known(a.firstSeen, b.firstSeen, (left, right) => left < right),
    lastSeen: known(a.lastSeen, b.lastSeen, (left, right) => left > right),
  };
}

function known(a: string | null, b: string | null, before: (left: string, right: string) => boolean): string | null {
  if (a === null || b === null) return a ?? b;
  return before(a, b) ? a : b;
}

/** Counts that reach zero are left out, so that what was never there and what was taken away are the same. */
function addCounts(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
  sign: 1 | -1,
): ReadonlyMap<string, number> {
  const sum = new Map(a);
  for (const [key, count] of b) {
    const total = (sum.get(key) ?? 0) + sign * count;
    if (total > 0) sum.set(key, total);
    else sum.delete(key);
  }
  return sum;
}
