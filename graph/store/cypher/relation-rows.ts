/**
 * Relations as they are stored: an edge for each type, direction and pair, with what each of its sentences says in lists that
 * stand side by side. They are read, changed as a whole, and written anew, so they are always what their evidence gives.
 */
import { groupBy } from "../../model/group-by.ts";
import { RELATION_TYPES, type RelationType } from "../../model/ontology.ts";
import type { Polarity, Relation, RelationEnds, RelationEvidence } from "../../model/relation.ts";
import {
  changedEvidence,
  relationKey,
  relationOf,
  UNDIRECTED,
  type RelationChange,
} from "../state/relation-evidence.ts";
import { cypher, type CypherTransaction } from "./cypher-engine.ts";
import type { Frequency } from "./tie-rows.ts";

/** A pattern that any relation matches. Labels on both ends tell PART_OF from that of sentences. */
export const ANY_RELATION = RELATION_TYPES.map(({ type }) => type).join("|");

interface EvidenceLists {
  readonly evidence: readonly string[];
  readonly evidencePolarity: readonly Polarity[];
  readonly evidenceFormer: readonly boolean[];
  readonly evidenceConfidence: readonly number[];
  /** Empty where neither sentence nor document is dated: a list holds no null. */
  readonly evidenceDate: readonly string[];
  readonly evidenceWords: readonly string[];
}

export type RelationRow = RelationEnds & EvidenceLists;

/** What to return of a relation `t`: a {@link RelationRow}. */
const RELATION = `startNode(t).id AS source, type(t) AS type, endNode(t).id AS target, t.evidence AS evidence,
  t.evidencePolarity AS evidencePolarity, t.evidenceFormer AS evidenceFormer,
  t.evidenceConfidence AS evidenceConfidence, t.evidenceDate AS evidenceDate, t.evidenceWords AS evidenceWords`;

/** Relations by the end they are looked for from, the one that is named less: an engine walks all edges of that end. */
interface RelationGroup {
  readonly from: string;
  readonly keys: readonly string[];
}

const FIND = `UNWIND $rows AS r MATCH (a:Actor {id: r.from})-[t:${ANY_RELATION}]-(:Actor)
   WITH t, r WHERE startNode(t).id + " " + type(t) + " " + endNode(t).id IN r.keys`;

const READ = cypher<{ rows: readonly RelationGroup[] }, RelationRow>(`${FIND} RETURN ${RELATION}`);

const DELETE = cypher<{ rows: readonly RelationGroup[] }>(`${FIND} DELETE t`);

interface WrittenRow extends EvidenceLists, Omit<Relation, "type" | "wordings"> {
  readonly words: readonly string[];
}

/** One statement a type, since a type cannot be a parameter. */
const CREATE = new Map<RelationType, ReturnType<typeof cypher<{ rows: readonly WrittenRow[] }>>>(
  RELATION_TYPES.map(({ type }) => [
    type,
    cypher(
      `UNWIND $rows AS r MATCH (a:Actor {id: r.source}) MATCH (b:Actor {id: r.target})
       CREATE (a)-[:${type} {
         count: r.count, stated: r.stated, denied: r.denied, alleged: r.alleged, planned: r.planned, former: r.former,
         confidence: toFloat(r.confidence), firstSeen: date(r.firstSeen), lastSeen: date(r.lastSeen), words: r.words,
         evidence: r.evidence, evidencePolarity: r.evidencePolarity, evidenceFormer: r.evidenceFormer,
         evidenceConfidence: r.evidenceConfidence, evidenceDate: r.evidenceDate, evidenceWords: r.evidenceWords
       }]->(b)`,
    ),
  ]),
);

const READ_FROM = cypher<{ ids: readonly string[] }, RelationRow>(
  `UNWIND $ids AS id MATCH (a:Actor {id: id})-[t:${ANY_RELATION}]->(:Actor) RETURN ${RELATION}`,
);

const READ_OF = cypher<{ id: string }, RelationRow>(
  `MATCH (a:Actor {id: $id})-[t:${ANY_RELATION}]-(:Actor) RETURN ${RELATION}`,
);

const READ_AMONG = cypher<{ ids: readonly string[] }, RelationRow>(
  `UNWIND $ids AS id MATCH (a:Actor {id: id})-[t:${ANY_RELATION}]->(b:Actor) WHERE b.id IN $ids RETURN ${RELATION}`,
);

/** Takes away what some sentences say and adds what others do; a relation that no sentence states goes. The actors must be there. */
export async function changeRelations(
  transaction: CypherTransaction,
  { gone, come }: { readonly gone: readonly RelationChange[]; readonly come: readonly RelationChange[] },
  frequency: Frequency,
): Promise<void> {
  const touched = new Map([...gone, ...come].map((change) => [relationKey(change), change]));
  if (touched.size === 0) return;
  const [taken, added] = [byKey(gone), byKey(come)];
  const groups = groupedByEnd([...touched.values()], frequency);
  const stored = new Map((await transaction.run(READ, { rows: groups })).map((row) => [relationKey(row), row]));
  const changed = Array.from(touched, ([key, ends]) => {
    const before = stored.get(key);
    return {
      ends,
      evidence: changedEvidence(
        before === undefined ? [] : evidenceOf(before),
        taken.get(key)?.evidence ?? [],
        added.get(key)?.evidence ?? [],
      ),
    };
  });
  if (stored.size > 0) await transaction.run(DELETE, { rows: groupedByEnd([...stored.values()], frequency) });
  await create(
    transaction,
    changed.filter(({ evidence }) => evidence.length > 0),
  );
}

async function create(
  transaction: CypherTransaction,
  relations: readonly { readonly ends: RelationEnds; readonly evidence: readonly RelationEvidence[] }[],
): Promise<void> {
  for (const [type, ofType] of groupBy(relations, ({ ends }) => ends.type)) {
    const statement = CREATE.get(type);
    if (statement)
      await transaction.run(statement, { rows: ofType.map(({ ends, evidence }) => rowOf(ends, evidence)) });
  }
}

/** Lets relations that have no direction run from the lower id to the higher again, after ids of actors were changed. */
export async function turnRelations(transaction: CypherTransaction, actors: readonly string[]): Promise<void> {
  const rows = new Map<string, RelationRow>();
  for (const id of actors) {
    for (const row of await transaction.run(READ_OF, { id })) rows.set(relationKey(row), row);
  }
  const turned = [...rows.values()].filter(({ type, source, target }) => UNDIRECTED.has(type) && source > target);
  if (turned.length === 0) return;
  await transaction.run(DELETE, { rows: groupedByEnd(turned, () => 0) });
  await create(
    transaction,
    turned.map((row) => ({
      ends: { type: row.type, source: row.target, target: row.source },
      evidence: evidenceOf(row),
    })),
  );
}

/** The relations that are stored from these actors, each with all it stands on. */
export function relationRowsFrom(
  transaction: CypherTransaction,
  ids: readonly string[],
): Promise<readonly RelationRow[]> {
  return transaction.run(READ_FROM, { ids });
}

/** All relations of one actor, in both directions. */
export function relationRowsOf(transaction: CypherTransaction, id: string): Promise<readonly RelationRow[]> {
  return transaction.run(READ_OF, { id });
}

export function relationRowsAmong(
  transaction: CypherTransaction,
  ids: readonly string[],
): Promise<readonly RelationRow[]> {
  return transaction.run(READ_AMONG, { ids: [...new Set(ids)] });
}

export function toRelation(row: RelationRow): Relation {
  const { type, source, target } = row;
  return relationOf({ type, source, target }, evidenceOf(row));
}

/** In order of the ids of the sentences. */
export function evidenceOf(row: EvidenceLists): readonly RelationEvidence[] {
  return row.evidence.map((sentence, index) => ({
    sentence,
    polarity: row.evidencePolarity[index] ?? "stated",
    former: row.evidenceFormer[index] ?? false,
    confidence: row.evidenceConfidence[index] ?? 0,
    date: row.evidenceDate[index] === "" ? null : (row.evidenceDate[index] ?? null),
    words: row.evidenceWords[index] ?? "",
  }));
}

function rowOf({ type, source, target }: RelationEnds, evidence: readonly RelationEvidence[]): WrittenRow {
  const { wordings, ...relation } = relationOf({ type, source, target }, evidence);
  return {
    ...relation,
    words: wordings.map(({ words }) => words),
    evidence: evidence.map(({ sentence }) => sentence),
    evidencePolarity: evidence.map(({ polarity }) => polarity),
    evidenceFormer: evidence.map(({ former }) => former),
    evidenceConfidence: evidence.map(({ confidence }) => confidence),
    evidenceDate: evidence.map(({ date }) => date ?? ""),
    evidenceWords: evidence.map(({ words }) => words),
  };
}

function byKey(changes: readonly RelationChange[]): ReadonlyMap<string, RelationChange> {
  return new Map(changes.map((change) => [relationKey(change), change]));
}

function groupedByEnd(ends: readonly RelationEnds[], frequency: Frequency): readonly RelationGroup[] {
  const rarer = ({ source, target }: RelationEnds): string =>
    frequency(source) <= frequency(target) ? source : target;
  return Array.from(groupBy(ends, rarer), ([from, own]) => ({ from, keys: own.map(relationKey) }));
}
