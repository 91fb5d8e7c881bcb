/**
 * What sentences say of the relations between actors. A relation keeps what each of its sentences says, so that sentences can
 * be added and taken away in any order, and all else about it follows from them.
 */
import { isDeepStrictEqual } from "node:util";
import { byCodeUnit } from "../../model/by-code-unit.ts";
import { RELATION_TYPES } from "../../model/ontology.ts";
import {
  POLARITIES,
  type Polarity,
  type Relation,
  type RelationEvidence,
  type RelationEnds,
  type SentenceStatement,
} from "../../model/relation.ts";
import { tieEnds } from "../../model/tie.ts";
import type { CountedDocument } from "./counted-document.ts";

/** What sentences say of one relation, each sentence once, in order of their ids. */
export interface RelationChange extends RelationEnds {
  readonly evidence: readonly RelationEvidence[];
}

/** Relations that stand between two without a direction; they are stored as `tieEnds` has it. */
export const UNDIRECTED: ReadonlySet<string> = new Set<string>(
  RELATION_TYPES.filter(({ directed }) => !directed).map(({ type }) => type),
);

export function relationKey({ type, source, target }: RelationEnds): string {
  return `${source} ${type} ${target}`;
}

/** All relations that documents state between different actors. What an actor would do to itself is no relation. */
export function relationsStated(
  documents: Iterable<CountedDocument<{ readonly id: string }>>,
): readonly RelationChange[] {
  const relations = new Map<
    string,
    { readonly ends: RelationEnds; readonly evidence: Map<string, RelationEvidence> }
  >();
  for (const { publishedAt, sentences } of documents) {
    for (const { id: sentence, statements = [], mentions } of sentences) {
      if (statements.length === 0) continue;
      const actorAt = new Map(mentions.map(({ begin, actor }) => [begin, actor.id]));
      for (const statement of surestFirst(statements)) {
        const ends = endsOf(statement, actorAt);
        if (ends === undefined) continue;
        const relation = relations.get(relationKey(ends)) ?? { ends, evidence: new Map<string, RelationEvidence>() };
        relations.set(relationKey(ends), relation);
        if (relation.evidence.has(sentence)) continue;
        const { polarity, former, confidence, words } = statement;
        const date = statement.date ?? publishedAt;
        relation.evidence.set(sentence, { sentence, polarity, former, confidence, date, words });
      }
    }
  }
  return Array.from(relations.values(), ({ ends, evidence }) => ({ ...ends, evidence: inOrder(evidence.values()) }));
}

/** Takes away what some sentences say, and adds what others do. */
export function changedEvidence(
  stored: readonly RelationEvidence[],
  gone: readonly RelationEvidence[],
  come: readonly RelationEvidence[],
): readonly RelationEvidence[] {
  const evidence = new Map(stored.map((one) => [one.sentence, one]));
  for (const { sentence } of gone) evidence.delete(sentence);
  for (const one of come) evidence.set(one.sentence, one);
  return inOrder(evidence.values());
}

/** Of what documents stated and what they state, that which is not the same. */
export function relationDifference(
  before: readonly RelationChange[],
  after: readonly RelationChange[],
): { readonly gone: readonly RelationChange[]; readonly come: readonly RelationChange[] } {
  const [old, fresh] = [before, after].map(
    (changes) => new Map(changes.map((change) => [relationKey(change), change])),
  );
  const differs = (change: RelationChange): boolean => {
    const key = relationKey(change);
    return !isDeepStrictEqual(old?.get(key)?.evidence, fresh?.get(key)?.evidence);
  };
  return { gone: before.filter(differs), come: after.filter(differs) };
}

/** What all the evidence of a relation amounts to. */
export function relationOf(ends: RelationEnds, evidence: readonly RelationEvidence[]): Relation {
  const dates = evidence.flatMap(({ date }) => date ?? []).sort();
  const said = (wanted: Polarity): number => evidence.filter(({ polarity }) => polarity === wanted).length;
  return {
    ...ends,
    count: evidence.length,
    ...(Object.fromEntries(POLARITIES.map((polarity) => [polarity, said(polarity)])) as Record<Polarity, number>),
    former: evidence.filter(({ former }) => former).length,
    confidence: Math.max(0, ...evidence.map(({ confidence }) => confidence)),
    firstSeen: dates[0] ?? null,
    lastSeen: dates.at(-1) ?? null,
    wordings: wordingsOf(evidence),
  };
}

function endsOf(
  { type, subject, object }: SentenceStatement,
  actorAt: ReadonlyMap<number, string>,
): RelationEnds | undefined {
  const [one, other] = [actorAt.get(subject), actorAt.get(object)];
  if (one === undefined || other === undefined || one === other) return undefined;
  const [source, target] = UNDIRECTED.has(type) ? tieEnds(one, other) : [one, other];
  return { type, source, target };
}

/** Of statements of one relation in one sentence the first counts. */
export function surestFirst(statements: readonly SentenceStatement[]): readonly SentenceStatement[] {
  return statements.toSorted((a, b) => b.confidence - a.confidence || a.subject - b.subject || a.object - b.object);
}

function inOrder(evidence: Iterable<RelationEvidence>): readonly RelationEvidence[] {
  return [...evidence].sort((a, b) => byCodeUnit(a.sentence, b.sentence));
}

function wordingsOf(evidence: readonly RelationEvidence[]): Relation["wordings"] {
  const counts = new Map<string, number>();
  for (const { words } of evidence) if (words !== "") counts.set(words, (counts.get(words) ?? 0) + 1);
  return Array.from(counts, ([words, count]) => ({ words, count })).sort(
    (a, b) => b.count - a.count || byCodeUnit(a.words, b.words),
  );
}
