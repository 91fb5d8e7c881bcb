/**
 * A Cypher script that writes the export into a Neo4j, in the graph's own schema. Every statement merges, so that it may be
 * run twice, or after another export, without doubling anything. For `cypher-shell --file`.
 */
import type { Actor } from "../model/actor.ts";
import { groupBy } from "../model/group-by.ts";
import type { RelationType } from "../model/ontology.ts";
import type { CitedRelation } from "../model/relation.ts";
import type { Tie } from "../model/tie.ts";
import { ACTOR_ATTRIBUTES, record, RELATION_PROPERTIES, TIE_ATTRIBUTES } from "./attributes.ts";
import { batches } from "./batches.ts";
import { cypherLiteral, type CypherValue } from "./cypher-literal.ts";
import type { CitedDocument, ExportFormat, ExportSource } from "./export-format.ts";
import { statement } from "./statement.ts";
import { DOCUMENT_PROPERTIES, labelOf, mentionRows, sentenceRows } from "./stored-graph.ts";

/** Small statements parse fast and need little memory. */
const ROWS_AT_ONCE = 200;

export const cypherScript: ExportFormat = {
  id: "cypher",
  title: "Cypher script, for Neo4j: actors, ties, relations, mentions, sentences, and documents without their texts",
  extension: "cypher",
  mediaType: "application/x-cypher-query",
  write,
};

type Row = Readonly<Record<string, CypherValue>>;

const CONSTRAINTS = ["Actor", "Document", "Sentence"].map(
  (label) =>
    `CREATE CONSTRAINT rawabit_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`,
);

const mergeActors = (label: string): string =>
  `MERGE (a:Actor {id: r.id}) SET a += r, a.firstSeen = date(r.firstSeen), a.lastSeen = date(r.lastSeen), a:${label}`;

const MERGE_TIES = `MATCH (a:Actor {id: r.source}) MATCH (b:Actor {id: r.target})
MERGE (a)-[t:CO_MENTIONED]->(b)
SET t += r.is, t.firstSeen = date(r.is.firstSeen), t.lastSeen = date(r.is.lastSeen),
    t.weight = toFloat(r.is.weight), t.logLikelihood = toFloat(r.is.logLikelihood), t.npmi = toFloat(r.is.npmi)`;

/** The type is one of the ontology's, never text from outside. */
const mergeRelations = (type: RelationType): string => `MATCH (a:Actor {id: r.source}) MATCH (b:Actor {id: r.target})
MERGE (a)-[t:${type}]->(b)
SET t += r.is, t.firstSeen = date(r.is.firstSeen), t.lastSeen = date(r.is.lastSeen),
    t.confidence = toFloat(r.is.confidence)`;

const MERGE_DOCUMENTS = `MERGE (d:Document {id: r.id}) SET d += r, d.publishedAt = date(r.publishedAt)`;

const MERGE_SENTENCES = `MATCH (d:Document {id: r.document})
MERGE (s:Sentence {id: r.id}) SET s.index = r.index, s.text = r.text, s.begin = r.begin, s.end = r.end
MERGE (s)-[:PART_OF]->(d)`;

const MERGE_MENTIONS = `MATCH (a:Actor {id: r.actor}) MATCH (s:Sentence {id: r.sentence})
MERGE (a)-[m:MENTIONED_IN {begin: r.begin, end: r.end}]->(s)
SET m.surface = r.surface, m.confidence = toFloat(r.confidence), m.method = r.method`;

async function* write({ about, actors, ties, relations, documents }: ExportSource): AsyncIterable<string> {
  for (const line of statement(about)) yield `// ${line.replace(/\s+/gu, " ")}\n`;
  yield* CONSTRAINTS;
  for await (const batch of batches(actors, ROWS_AT_ONCE)) {
    const byLabel = groupBy(batch, labelOf);
    for (const [label, group] of byLabel) yield* merged(mergeActors(label), group.map(actorRow));
  }
  for await (const batch of batches(ties, ROWS_AT_ONCE)) yield* merged(MERGE_TIES, batch.map(tieRow));
  for await (const batch of batches(relations, ROWS_AT_ONCE)) {
    for (const [type, group] of groupBy(batch, (relation) => relation.type))
      yield* merged(mergeRelations(type), group.map(relationRow));
  }
  for await (const document of documents) yield* mergedDocument(document);
}

function* mergedDocument(cited: CitedDocument): Iterable<string> {
  yield* merged(MERGE_DOCUMENTS, [
    Object.fromEntries(DOCUMENT_PROPERTIES.map((property) => [property, cited.document[property]])),
  ]);
  yield* merged(
    MERGE_SENTENCES,
    sentenceRows(cited).map((row) => ({ ...row })),
  );
  yield* merged(
    MERGE_MENTIONS,
    mentionRows(cited).map((row) => ({ ...row })),
  );
}

function* merged(merge: string, rows: readonly Row[]): Iterable<string> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const literals = rows.slice(start, start + ROWS_AT_ONCE).map(cypherLiteral);
    yield `UNWIND [\n${literals.join(",\n")}\n] AS r\n${merge};\n`;
  }
}

function actorRow(actor: Actor): Row {
  return { id: actor.id, ...record(ACTOR_ATTRIBUTES, actor) };
}

/** Type and ends are the edge's own. */
function relationRow(relation: CitedRelation): Row {
  return { source: relation.source, target: relation.target, is: record(RELATION_PROPERTIES, relation) };
}

function tieRow(tie: Tie): Row {
  return { source: tie.source, target: tie.target, is: record(TIE_ATTRIBUTES, tie) };
}
