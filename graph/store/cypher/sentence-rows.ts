/** Sentences and the mentions in them, as they are stored. All offsets count in the document's text. */
import { groupBy } from "../../model/group-by.ts";
import type { Mention, MentionMethod } from "../../model/mention.ts";
import type { ActorType } from "../../model/ontology.ts";
import type { PreparedDocument } from "../../model/prepared-document.ts";
import type { SentenceStatement } from "../../model/relation.ts";
import type { CountedDocument } from "../state/counted-document.ts";
import { cypher, type CypherTransaction } from "./cypher-engine.ts";
import type { DocumentHead } from "./document-rows.ts";

const CREATE_SENTENCES = cypher<{ rows: readonly object[] }>(
  `UNWIND $rows AS r MATCH (d:Document {id: r.document})
   CREATE (s:Sentence {
     id: r.id, index: r.index, paragraph: r.paragraph, text: r.text, begin: r.begin, end: r.end, statements: r.statements
   })
   CREATE (s)-[:PART_OF]->(d)`,
);

const CREATE_MENTIONS = cypher<{ rows: readonly MentionRow[] }>(
  `UNWIND $rows AS r MATCH (a:Actor {id: r.actor}) MATCH (s:Sentence {id: r.sentence})
   CREATE (a)-[:MENTIONED_IN {
     surface: r.surface, begin: r.begin, end: r.end, confidence: toFloat(r.confidence), method: r.method,
     type: r.type, fullName: r.fullName, name: r.name, declared: r.declared
   }]->(s)`,
);

/** What to return of a mention `m` of `a` in `s`: a {@link MentionRow}. */
export const MENTION = `s.id AS sentence, a.id AS actor, m.surface AS surface, m.begin AS begin, m.end AS end,
   m.confidence AS confidence, m.method AS method, m.type AS type, m.fullName AS fullName, m.name AS name,
   m.declared AS declared`;

/** The edges of a moved name leave one actor for another. */
const READ_MENTIONS_OF_NAMES = cypher<{ rows: readonly { actor: string; names: readonly string[] }[] }, PlacedMention>(
  `UNWIND $rows AS r MATCH (a:Actor {id: r.actor})-[m:MENTIONED_IN]->(s:Sentence) WHERE m.name IN r.names
   MATCH (s)-[:PART_OF]->(d:Document)
   RETURN d.id AS document, d.publishedAt AS publishedAt, ${MENTION}`,
);

const DELETE_MENTIONS_OF_NAMES = cypher<{ rows: readonly { actor: string; names: readonly string[] }[] }>(
  `UNWIND $rows AS r MATCH (:Actor {id: r.actor})-[m:MENTIONED_IN]->(:Sentence) WHERE m.name IN r.names DELETE m`,
);

interface CountedRow {
  readonly document: string;
  readonly sentence: string;
  readonly paragraph: number;
  readonly statements: string | null;
  readonly actor: string;
  readonly surface: string;
  readonly name: string;
  readonly begin: number;
}

const READ_MENTIONS_OF_DOCUMENTS = cypher<{ ids: readonly string[] }, CountedRow>(
  `UNWIND $ids AS id
   MATCH (d:Document {id: id})<-[:PART_OF]-(s:Sentence)<-[m:MENTIONED_IN]-(a:Actor)
   RETURN d.id AS document, s.id AS sentence, s.paragraph AS paragraph, s.statements AS statements,
          a.id AS actor, m.surface AS surface, m.name AS name, m.begin AS begin`,
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
  readonly type: ActorType;
  readonly fullName: string;
  readonly name: string;
  /** Null where a document declares no other name. */
  readonly declared: readonly string[] | null;
}

/** A stored mention with the document that it stands in. */
export interface PlacedMention extends MentionRow {
  readonly document: string;
  readonly publishedAt: string | null;
}

type CountedSentence = CountedDocument<{ readonly id: string }>["sentences"][number];

/** A {@link CountedDocument} as it is stored: its actors are ids alone, and each mention knows its name. */
export interface StoredDocument extends CountedDocument<{ readonly id: string }> {
  readonly sentences: readonly (Omit<CountedSentence, "mentions"> & {
    readonly mentions: readonly (CountedSentence["mentions"][number] & { readonly name: string })[];
  })[];
}

/** The documents and the actors must be there already. */
export async function createSentences(
  transaction: CypherTransaction,
  documents: readonly PreparedDocument[],
): Promise<void> {
  const rows = documents.flatMap(({ document, sentences }) =>
    sentences.map(({ mentions, statements, ...sentence }) => ({
      ...sentence,
      statements: statementsText(statements),
      document: document.id,
    })),
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

/** What stored documents count for. */
export async function readCountedDocuments(
  transaction: CypherTransaction,
  heads: Iterable<Pick<DocumentHead, "id" | "publishedAt">>,
): Promise<readonly StoredDocument[]> {
  const dates = new Map(Array.from(heads, (head) => [head.id, head.publishedAt]));
  const rows = await transaction.run(READ_MENTIONS_OF_DOCUMENTS, { ids: [...dates.keys()] });
  return Array.from(
    groupBy(rows, (row) => row.document),
    ([document, ofDocument]) => ({
      publishedAt: dates.get(document) ?? null,
      sentences: Array.from(
        groupBy(ofDocument, (row) => row.sentence),
        ([id, ofSentence]) => ({
          id,
          paragraph: ofSentence[0]?.paragraph ?? 0,
          ...readStatements(ofSentence[0]?.statements ?? null),
          mentions: ofSentence.map(({ surface, begin, name, actor }) => ({
            text: surface,
            begin,
            name,
            actor: { id: actor },
          })),
        }),
      ),
    }),
  );
}

/** The mentions of names that these actors bear. */
export async function readMentionsOfNames(
  transaction: CypherTransaction,
  rows: readonly { readonly actor: string; readonly names: readonly string[] }[],
): Promise<readonly PlacedMention[]> {
  return transaction.run(READ_MENTIONS_OF_NAMES, { rows });
}

/** Gives the mentions of names, as read by {@link readMentionsOfNames} with the same rows, to the actors that bear them now. */
export async function moveMentions(
  transaction: CypherTransaction,
  rows: readonly { readonly actor: string; readonly names: readonly string[] }[],
  moved: readonly MentionRow[],
): Promise<void> {
  await transaction.run(DELETE_MENTIONS_OF_NAMES, { rows });
  await transaction.run(CREATE_MENTIONS, { rows: moved });
}

export async function deleteSentencesOf(transaction: CypherTransaction, documents: readonly string[]): Promise<void> {
  await transaction.run(DELETE_SENTENCES_OF_DOCUMENTS, { ids: documents });
}

/** Statements stand as JSON, since a graph's properties hold no maps; whoever asks in Cypher finds them on the relations. */
function statementsText(statements: readonly SentenceStatement[] = []): string | null {
  return statements.length === 0 ? null : JSON.stringify(statements);
}

/** What {@link statementsText} wrote, as a sentence has it. */
export function readStatements(text: string | null): { readonly statements?: readonly SentenceStatement[] } {
  return text === null ? {} : { statements: JSON.parse(text) as readonly SentenceStatement[] };
}

function mentionRow(sentence: string, mention: Mention): MentionRow {
  const { text, declared, actor, ...rest } = mention;
  return { ...rest, sentence, actor: actor.id, surface: text, declared: declared.length === 0 ? null : declared };
}
