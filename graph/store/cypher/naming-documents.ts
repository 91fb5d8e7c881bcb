/** Walking the documents that name somebody, each with its sentences and their mentions. */
import type { NamingDocument, NamingMention, NamingSentence } from "../../model/evidence.ts";
import { cypher, type CypherEngine, type CypherTransaction } from "./cypher-engine.ts";
import { readHeads } from "./document-rows.ts";
import { idPages } from "./pages.ts";

/** How many documents' sentences are held at once. */
const DOCUMENTS_AT_ONCE = 50;

const DOCUMENTS_NAMING = cypher<{ actors: readonly string[] }, { id: string }>(
  `UNWIND $actors AS actor MATCH (:Actor {id: actor})-[:MENTIONED_IN]->(:Sentence)-[:PART_OF]->(d:Document)
   RETURN DISTINCT d.id AS id ORDER BY id`,
);

const SENTENCES = cypher<{ ids: readonly string[] }, Omit<NamingSentence, "mentions"> & { document: string }>(
  `UNWIND $ids AS id MATCH (d:Document {id: id})<-[:PART_OF]-(s:Sentence)
   RETURN d.id AS document, s.id AS id, s.index AS index, s.text AS text, s.begin AS begin ORDER BY document, index`,
);

/** Offsets are stored as places in the document. */
const MENTIONS = cypher<{ ids: readonly string[] }, NamingMention & { sentence: string }>(
  `UNWIND $ids AS id MATCH (:Document {id: id})<-[:PART_OF]-(s:Sentence)<-[m:MENTIONED_IN]-(a:Actor)
   RETURN s.id AS sentence, a.id AS actor, m.surface AS surface, m.begin - s.begin AS begin, m.end - s.begin AS end,
          m.confidence AS confidence, m.method AS method ORDER BY begin, end, actor`,
);

/** In order of id. */
export async function* documentsNaming(
  engine: CypherEngine,
  actors: readonly string[] | undefined,
): AsyncGenerator<NamingDocument> {
  const pages = actors === undefined ? idPages(engine, "Document", DOCUMENTS_AT_ONCE) : pagesNaming(engine, actors);
  for await (const ids of pages) yield* await engine.read((transaction) => readNaming(transaction, ids));
}

async function* pagesNaming(engine: CypherEngine, actors: readonly string[]): AsyncGenerator<readonly string[]> {
  const rows = await engine.read((transaction) => transaction.run(DOCUMENTS_NAMING, { actors }));
  for (let start = 0; start < rows.length; start += DOCUMENTS_AT_ONCE) {
    yield rows.slice(start, start + DOCUMENTS_AT_ONCE).map(({ id }) => id);
  }
}

async function readNaming(transaction: CypherTransaction, ids: readonly string[]): Promise<readonly NamingDocument[]> {
  const heads = await readHeads(transaction, ids);
  const mentions = new Map<string, NamingMention[]>();
  for (const { sentence, ...mention } of await transaction.run(MENTIONS, { ids })) {
    mentions.set(sentence, [...(mentions.get(sentence) ?? []), mention]);
  }
  const sentences = new Map<string, NamingSentence[]>();
  for (const { document, ...sentence } of await transaction.run(SENTENCES, { ids })) {
    const whole = { ...sentence, mentions: mentions.get(sentence.id) ?? [] };
    sentences.set(document, [...(sentences.get(document) ?? []), whole]);
  }
  return ids.flatMap((id) => {
    const document = heads.get(id);
    const naming = sentences.get(id);
    return document === undefined || naming === undefined ? [] : [{ document, sentences: naming }];
  });
}
