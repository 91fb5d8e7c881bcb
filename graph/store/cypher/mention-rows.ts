/** Reading what the mention table is made of, see `graph/mentions`. */
import {
  NO_PARAGRAPH,
  type ActorKind,
  type BorneName,
  type DocumentMentions,
  type MentionChange,
} from "../../mentions/mention-rows.ts";
import { cypher, type CypherEngine, type CypherTransaction } from "./cypher-engine.ts";
import { lastChange, touchedSince } from "./graph-state.ts";
import { idPages } from "./pages.ts";

type Head = Pick<DocumentMentions, "id" | "publishedAt" | "source" | "byline" | "language">;

const READ_HEADS = cypher<{ ids: readonly string[] }, Head>(
  `UNWIND $ids AS id MATCH (d:Document {id: id}) WHERE d.duplicateOf IS NULL
   RETURN d.id AS id, d.publishedAt AS publishedAt, d.source AS source, d.byline AS byline, d.language AS language`,
);

type MentionLists = Pick<DocumentMentions, "id" | "sentences" | "paragraphs" | "names">;

/** Lists side by side: a row a mention would take several times as long to hand over. */
const READ_MENTIONS = cypher<{ ids: readonly string[] }, MentionLists>(
  `UNWIND $ids AS id MATCH (d:Document {id: id})<-[:PART_OF]-(s:Sentence)<-[m:MENTIONED_IN]-(:Actor)
   RETURN d.id AS id, collect(s.index) AS sentences,
          collect(coalesce(s.paragraph, ${NO_PARAGRAPH})) AS paragraphs, collect(m.name) AS names`,
);

const READ_NAMES = cypher<{ ids: readonly string[] }, BorneName>(
  "UNWIND $ids AS id MATCH (n:Name {id: id}) RETURN n.id AS id, n.actor AS actor",
);

const READ_ACTORS = cypher<{ ids: readonly string[] }, ActorKind>(
  "UNWIND $ids AS id MATCH (a:Actor {id: id}) RETURN a.id AS id, a.type AS type, a.hidden AS hidden",
);

const DOCUMENTS_AT_ONCE = 500;
const NODES_AT_ONCE = 5_000;

/** What brings a table that holds all up to a change up to date; undefined where it must be made anew. */
export async function mentionsSince(transaction: CypherTransaction, since: number): Promise<MentionChange | undefined> {
  const touched = await touchedSince(transaction, since);
  if (touched === undefined) return undefined;
  const documents: DocumentMentions[] = [];
  for (const ids of chunks(touched.documents, DOCUMENTS_AT_ONCE)) {
    documents.push(...(await readDocuments(transaction, ids)));
  }
  const counting = new Set(documents.map(({ id }) => id));
  const borne = new Set([...touched.names, ...documents.flatMap(({ names }) => names)]);
  const names = await transaction.run(READ_NAMES, { ids: [...borne] });
  const bearers = new Set([...touched.actors, ...names.map(({ actor }) => actor)]);
  return {
    number: await lastChange(transaction),
    documents,
    gone: touched.documents.filter((id) => !counting.has(id)),
    names,
    actors: await transaction.run(READ_ACTORS, { ids: [...bearers] }),
  };
}

/** Everything, in parts. What is written meanwhile may be missing: it is what {@link mentionsSince} the number says. */
export async function* allMentions(engine: CypherEngine): AsyncGenerator<MentionChange> {
  const none = { documents: [], gone: [], names: [], actors: [] };
  const number = await engine.read(lastChange);
  const names: BorneName[] = [];
  for await (const ids of idPages(engine, "Name", NODES_AT_ONCE)) {
    names.push(...(await engine.read((transaction) => transaction.run(READ_NAMES, { ids }))));
  }
  const actors: ActorKind[] = [];
  for await (const ids of idPages(engine, "Actor", NODES_AT_ONCE)) {
    actors.push(...(await engine.read((transaction) => transaction.run(READ_ACTORS, { ids }))));
  }
  yield { ...none, number, names, actors };
  for await (const ids of idPages(engine, "Document", DOCUMENTS_AT_ONCE)) {
    yield { ...none, number, documents: await engine.read((transaction) => readDocuments(transaction, ids)) };
  }
}

/** Those of the documents that count. */
async function readDocuments(
  transaction: CypherTransaction,
  ids: readonly string[],
): Promise<readonly DocumentMentions[]> {
  const heads = await transaction.run(READ_HEADS, { ids });
  const lists = new Map((await transaction.run(READ_MENTIONS, { ids })).map((row) => [row.id, row]));
  return heads.map((head) => ({ ...head, ...inOrder(lists.get(head.id)) }));
}

function* chunks<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let begin = 0; begin < items.length; begin += size) yield items.slice(begin, begin + size);
}

/** Engines hand edges over in any order. */
function inOrder(lists: MentionLists | undefined): Pick<DocumentMentions, "sentences" | "paragraphs" | "names"> {
  if (lists === undefined) return { sentences: [], paragraphs: [], names: [] };
  const { sentences, paragraphs, names } = lists;
  const order = [...sentences.keys()].sort((a, b) => (sentences[a] ?? 0) - (sentences[b] ?? 0));
  return {
    sentences: order.map((place) => sentences[place] ?? 0),
    paragraphs: order.map((place) => paragraphs[place] ?? NO_PARAGRAPH),
    names: order.map((place) => names[place] ?? ""),
  };
}
