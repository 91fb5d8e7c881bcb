/** Documents with their mentions, and the sentences that ties and counts stand on. */
import type { Evidence, EvidenceMention, EvidencePage } from "../../model/evidence.ts";
import type { EvidencePageOptions, Page, ReadableDocument, SentencePlace } from "../graph-store.ts";
import { cypher, type CypherTransaction } from "./cypher-engine.ts";
import { readCopies } from "./copy-rows.ts";
import { readDocuments } from "./document-rows.ts";
import { strongestFirst } from "./strongest-first.ts";

const MENTIONS_OF_DOCUMENT = cypher<{ id: string }, EvidenceMention>(
  `MATCH (:Document {id: $id})<-[:PART_OF]-(:Sentence)<-[m:MENTIONED_IN]-(a:Actor)
   RETURN m.begin AS begin, m.end AS end, a.id AS actor ORDER BY begin, end, actor`,
);

const NAMING_ALL = `UNWIND $actors AS id MATCH (:Actor {id: id})-[:MENTIONED_IN]->(s:Sentence)
   WITH s, count(DISTINCT id) AS named WHERE named = $count`;

const COUNT_EVIDENCE = cypher<{ actors: readonly string[]; count: number }, { total: number }>(
  `${NAMING_ALL}
   RETURN count(s) AS total`,
);

interface EvidenceRow {
  readonly sentence: Evidence["sentence"];
  readonly document: Evidence["document"];
}

/** Undated last, then by document and place. */
const NEWEST_FIRST = `MATCH (s)-[:PART_OF]->(d:Document)
   WITH s, d ORDER BY d.publishedAt IS NULL, d.publishedAt DESC, d.id, s.index`;

const PLACES_NAMING = cypher<{ actors: readonly string[]; count: number }, SentencePlace>(
  `${NAMING_ALL}
   ${NEWEST_FIRST}
   RETURN d.id AS document, s.index AS index`,
);

const EVIDENCE = cypher<{ actors: readonly string[]; count: number } & Page, EvidenceRow>(
  `${NAMING_ALL}
   ${NEWEST_FIRST} SKIP $offset LIMIT $limit
   RETURN s {.id, .index, .text, .begin} AS sentence,
          d {.id, .title, .byline, .source, .url, .publishedAt, .language} AS document`,
);

const SENTENCES_AT = cypher<{ places: readonly SentencePlace[] }, EvidenceRow>(
  `UNWIND $places AS p MATCH (d:Document {id: p.document})<-[:PART_OF]-(s:Sentence) WHERE s.index = p.index
   RETURN s {.id, .index, .text, .begin} AS sentence,
          d {.id, .title, .byline, .source, .url, .publishedAt, .language} AS document`,
);

const EVIDENCE_MENTIONS = cypher<
  { sentences: readonly string[]; actors: readonly string[] },
  EvidenceMention & { sentence: string }
>(
  `UNWIND $sentences AS id MATCH (s:Sentence {id: id})<-[m:MENTIONED_IN]-(a:Actor) WHERE a.id IN $actors
   RETURN s.id AS sentence, m.begin AS begin, m.end AS end, a.id AS actor ORDER BY begin, end, actor`,
);

export async function readableDocument(
  transaction: CypherTransaction,
  id: string,
): Promise<ReadableDocument | undefined> {
  const [found] = await readDocuments(transaction, [id]);
  if (found === undefined) return undefined;
  const { origins, removed, ...document } = found;
  const mentions = await transaction.run(MENTIONS_OF_DOCUMENT, { id });
  return { document, origins, removed, mentions, copies: await readCopies(transaction, document) };
}

/** The sentences that name all of the actors: newest first, or strongest and of equals the newest. */
export async function evidence(
  transaction: CypherTransaction,
  actors: readonly string[],
  { order, ...page }: EvidencePageOptions,
): Promise<EvidencePage> {
  const distinct = [...new Set(actors)];
  const naming = { actors: distinct, count: distinct.length };
  if (order === "strongest") {
    const places = await strongestFirst(transaction, await transaction.run(PLACES_NAMING, naming), distinct);
    const shown = places.slice(page.offset, page.offset + page.limit);
    return { total: places.length, rows: await evidenceAt(transaction, shown, distinct) };
  }
  const [count] = await transaction.run(COUNT_EVIDENCE, naming);
  const rows = await transaction.run(EVIDENCE, { ...naming, ...page });
  const sentences = rows.map(({ sentence }) => sentence.id);
  const mentions = await transaction.run(EVIDENCE_MENTIONS, { sentences, actors: distinct });
  return { total: count?.total ?? 0, rows: rows.map((row) => evidenceOf(row, mentions)) };
}

/** The sentences at these places that are there, in this order. */
export async function evidenceAt(
  transaction: CypherTransaction,
  places: readonly SentencePlace[],
  actors: readonly string[],
): Promise<readonly Evidence[]> {
  const rows = await transaction.run(SENTENCES_AT, { places });
  const sentences = rows.map(({ sentence }) => sentence.id);
  const mentions = await transaction.run(EVIDENCE_MENTIONS, { sentences, actors });
  const byPlace = new Map(rows.map((row) => [`${row.document.id} ${row.sentence.index}`, row]));
  return places.flatMap(({ document, index }) => {
    const row = byPlace.get(`${document} ${index}`);
    return row === undefined ? [] : [evidenceOf(row, mentions)];
  });
}

/** Offsets are stored as places in the document, and given as places in the sentence. */
function evidenceOf(
  { sentence, document }: EvidenceRow,
  mentions: readonly (EvidenceMention & { readonly sentence: string })[],
): Evidence {
  const own = mentions.filter((mention) => mention.sentence === sentence.id);
  return {
    sentence,
    document,
    mentions: own.map(({ begin, end, actor }) => ({
      begin: begin - sentence.begin,
      end: end - sentence.begin,
      actor,
    })),
  };
}
