/** Sentences and the mentions in them, as they are stored. All offsets count in the document's text. */
import type { Mention, MentionMethod } from "../../model/mention.ts";
import type { PreparedDocument } from "../../model/prepared-document.ts";
import type { CountedDocument } from "../state/graph-change.ts";
import { cypher, type CypherTransaction } from "./cypher-engine.ts";
import type { DocumentHead } from "./document-rows.ts";
import { grouped } from "./grouped.ts";

const CREATE_SENTENCES = cypher<{ rows: readonly object[] }>(
  `UNWIND $rows AS r MATCH (d:Document {id: r.document})
   CREATE (s:Sentence {id: r.id, index: r.index, text: r.text, begin: r.begin, end: r.end})
   CREATE (s)-[:PART_OF]->(d)`,
);

const CREATE_MENTIONS = cypher<{ rows: readonly MentionRow[] }>(
  `UNWIND $rows AS r MATCH (a:Actor {id: r.actor}) MATCH (s:Sentence {id: r.sentence})
   CREATE (a)-[:MENTIONED_IN {
     surface: r.surface, begin: r.begin, end: r.end, confidence: toFloat(r.confidence), method: r.method
   }]->(s)`,
);

const READ_MENTIONS_OF_DOCUMENTS = cypher<
  { ids: readonly string[] },
  { document: string; sentence: string; actor: string; surface: string }
>(
  `UNWIND $ids AS id
   MATCH (d:Document {id: id})<-[:PART_OF]-(s:Sentence)<-[m:MENTIONED_IN]-(a:Actor)
   RETURN d.id AS document, s.id AS sentence, a.id AS actor, m.surface AS surface`,
);

const DELETE_SENTENCES_OF_DOCUMENTS = cypher<{ ids: readonly string[] }>(
  `UNWIND $ids AS id MATCH (s:Sentence)-[:PART_OF]->(d:Document {id: id}) DETACH DELETE s`,
);

export interface MentionRow {
  readonly sentence: string;
  readonly actor: string;
  readonly surface: string;
  readonly begin: number;
  readonly end: number;
  readonly confidence: number;
  readonly method: MentionMethod;
}

/** The documents and the actors must be there already. */
export async function createSentences(
  transaction: CypherTransaction,
  documents: readonly PreparedDocument[],
): Promise<void> {
  const rows = documents.flatMap(({ document, sentences }) =>
    sentences.map(({ id, index, text, begin, end }) => ({ id, index, text, begin, end, document: document.id })),
  );
  await transaction.run(CREATE_SENTENCES, { rows });
}

export async function createMentions(
  transaction: CypherTransaction,
  documents: readonly PreparedDocument[],
): Promise<void> {
  const rows = documents.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => sentence.mentions.map((mention) => mentionRow(sentence.id, mention))),
  );
  await transaction.run(CREATE_MENTIONS, { rows });
}

/** What stored documents count for, as {@link CountedDocument} of the actors' ids alone. */
export async function readCountedDocuments(
  transaction: CypherTransaction,
  heads: Iterable<DocumentHead>,
): Promise<readonly CountedDocument<{ readonly id: string }>[]> {
  const dates = new Map(Array.from(heads, (head) => [head.id, head.publishedAt]));
  const rows = await transaction.run(READ_MENTIONS_OF_DOCUMENTS, { ids: [...dates.keys()] });
  return Array.from(
    grouped(rows, (row) => row.document),
    ([document, ofDocument]) => ({
      publishedAt: dates.get(document) ?? null,
      sentences: Array.from(grouped(ofDocument, (row) => row.sentence).values(), (ofSentence) => ({
        mentions: ofSentence.map((row) => ({ text: row.surface, actor: { id: row.actor } })),
      })),
    }),
  );
}

export async function deleteSentencesOf(transaction: CypherTransaction, documents: readonly string[]): Promise<void> {
  await transaction.run(DELETE_SENTENCES_OF_DOCUMENTS, { ids: documents });
}

function mentionRow(sentence: string, { text, begin, end, confidence, method, actor }: Mention): MentionRow {
  return { sentence, actor: actor.id, surface: text, begin, end, confidence, method };
}
