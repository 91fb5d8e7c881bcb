/** Reading relations: of an actor, among actors, and the sentences that state one. */
import { groupBy } from "../../model/group-by.ts";
import type { Span } from "../../model/mention.ts";
import type { RelationEvidencePage, RelationSentence } from "../../model/relation-evidence.ts";
import type { CitedRelation, RelationEnds, RelationEvidence, SentenceStatement } from "../../model/relation.ts";
import type { RelationEvidencePageOptions } from "../graph-store.ts";
import { relationsStated, relationKey, surestFirst } from "../state/relation-evidence.ts";
import { cypher, type CypherTransaction } from "./cypher-engine.ts";
import {
  evidenceOf,
  relationRowsAmong,
  relationRowsFrom,
  relationRowsOf,
  toRelation,
  type RelationRow,
} from "./relation-rows.ts";
import { readStatements } from "./sentence-rows.ts";

interface PlaceRow {
  readonly id: string;
  readonly document: string;
  readonly index: number;
}

const PLACES = cypher<{ ids: readonly string[] }, PlaceRow>(
  `UNWIND $ids AS id MATCH (s:Sentence {id: id})-[:PART_OF]->(d:Document)
   RETURN s.id AS id, d.id AS document, s.index AS index`,
);

interface SentenceRow {
  readonly sentence: RelationSentence["sentence"];
  readonly paragraph: number;
  readonly statements: string | null;
  readonly document: RelationSentence["document"];
}

const SENTENCES = cypher<{ ids: readonly string[] }, SentenceRow>(
  `UNWIND $ids AS id MATCH (s:Sentence {id: id})-[:PART_OF]->(d:Document)
   RETURN s {.id, .index, .text, .begin} AS sentence, s.paragraph AS paragraph, s.statements AS statements,
          d {.id, .title, .byline, .source, .url, .publishedAt, .language} AS document`,
);

interface MentionRow {
  readonly sentence: string;
  readonly actor: string;
  readonly begin: number;
  readonly end: number;
}

const MENTIONS = cypher<{ ids: readonly string[] }, MentionRow>(
  `UNWIND $ids AS id MATCH (s:Sentence {id: id})<-[m:MENTIONED_IN]-(a:Actor)
   RETURN s.id AS sentence, a.id AS actor, m.begin AS begin, m.end AS end`,
);

export async function citedRelationsOf(
  transaction: CypherTransaction,
  actor: string,
): Promise<readonly CitedRelation[]> {
  return cited(await relationRowsOf(transaction, actor));
}

/** The relations that are stored from these actors, in order of their ends and types, with all they stand on. */
export async function citedRelationsFrom(
  transaction: CypherTransaction,
  ids: readonly string[],
): Promise<readonly CitedRelation[]> {
  return cited(await relationRowsFrom(transaction, ids));
}

export async function citedRelationsAmong(
  transaction: CypherTransaction,
  ids: readonly string[],
): Promise<readonly CitedRelation[]> {
  return cited(await relationRowsAmong(transaction, ids));
}

function cited(rows: readonly RelationRow[]): readonly CitedRelation[] {
  return rows
    .map((row) => ({ ...toRelation(row), evidence: evidenceOf(row) }))
    .sort((a, b) => (relationKey(a) < relationKey(b) ? -1 : 1));
}

/** By the id of a sentence that of its document. */
export async function documentsOfSentences(
  transaction: CypherTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const places = await transaction.run(PLACES, { ids });
  return new Map(places.map(({ id, document }) => [id, document]));
}

/** Undated sentences last; of the same day, or equally sure, in order of document and place. */
export async function relationEvidence(
  transaction: CypherTransaction,
  ends: RelationEnds,
  { order, polarity, counts, offset, limit }: RelationEvidencePageOptions,
): Promise<RelationEvidencePage> {
  const between = await relationRowsAmong(transaction, [ends.source, ends.target]);
  const row = between.find((one) => relationKey(one) === relationKey(ends));
  const stated = row === undefined ? [] : evidenceOf(row);
  const places = await transaction.run(PLACES, { ids: stated.map(({ sentence }) => sentence) });
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const evidence = stated.filter(
    (one) =>
      one.polarity === (polarity ?? one.polarity) && (counts?.(placeOf.get(one.sentence)?.document ?? "") ?? true),
  );
  const sorted = evidence.toSorted(
    (a, b) =>
      (order === "strongest" ? b.confidence - a.confidence : 0) ||
      newestFirst(a, b) ||
      byPlace(placeOf.get(a.sentence), placeOf.get(b.sentence)),
  );
  const page = sorted.slice(offset, offset + limit);
  return { total: evidence.length, rows: await sentencesOf(transaction, ends, page) };
}

async function sentencesOf(
  transaction: CypherTransaction,
  ends: RelationEnds,
  page: readonly RelationEvidence[],
): Promise<readonly RelationSentence[]> {
  const ids = page.map(({ sentence }) => sentence);
  const found = new Map((await transaction.run(SENTENCES, { ids })).map((row) => [row.sentence.id, row]));
  const mentions = groupBy(await transaction.run(MENTIONS, { ids }), ({ sentence }) => sentence);
  return page.flatMap((evidence) => {
    const row = found.get(evidence.sentence);
    return row === undefined ? [] : (rowOf(ends, evidence, row, mentions.get(evidence.sentence) ?? []) ?? []);
  });
}

/** Of the sentence's statements, the one that counts for the relation. */
function rowOf(
  ends: RelationEnds,
  { sentence: id, date }: RelationEvidence,
  { sentence, paragraph, statements, document }: SentenceRow,
  mentions: readonly MentionRow[],
): RelationSentence | undefined {
  const named = mentions.map(({ actor, begin }) => ({ text: "", begin, actor: { id: actor } }));
  const counts = (statement: SentenceStatement): boolean =>
    relationsStated([
      { publishedAt: null, sentences: [{ id, paragraph, mentions: named, statements: [statement] }] },
    ]).some((relation) => relationKey(relation) === relationKey(ends));
  const statement = surestFirst(readStatements(statements).statements ?? []).find(counts);
  if (statement === undefined) return undefined;
  const { trigger, polarity, former, confidence, pattern } = statement;
  const both = mentions.filter(({ begin }) => begin === statement.subject || begin === statement.object);
  const [source, target] = [ends.source, ends.target].map((actor) => both.find((mention) => mention.actor === actor));
  if (source === undefined || target === undefined) return undefined;
  const inSentence = ({ begin, end }: Span): Span => {
    return { begin: begin - sentence.begin, end: end - sentence.begin };
  };
  return {
    sentence,
    document,
    source: { ...inSentence(source), actor: ends.source },
    target: { ...inSentence(target), actor: ends.target },
    trigger: trigger && inSentence(trigger),
    polarity,
    former,
    confidence,
    date,
    pattern,
  };
}

function newestFirst({ date: a }: RelationEvidence, { date: b }: RelationEvidence): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? 1 : -1;
}

function byPlace(a: PlaceRow | undefined, b: PlaceRow | undefined): number {
  if (a === undefined || b === undefined) return 0;
  if (a.document !== b.document) return a.document < b.document ? -1 : 1;
  return a.index - b.index;
}
