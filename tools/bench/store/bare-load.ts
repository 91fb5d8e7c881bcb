/** The same graph as the store makes of documents, known in full beforehand and only created: what the engine can do at best. */
import { ACTOR_TYPES } from "../../../graph/model/ontology.ts";
import type { PreparedDocument } from "../../../graph/model/prepared-document.ts";
import { cypher, type CypherEngine } from "../../../graph/store/cypher/cypher-engine.ts";
import { changeOf, type GraphChange } from "../../../graph/store/state/graph-change.ts";
import { namesShown, rankedAliases } from "../../../graph/store/state/names-shown.ts";
import { searchKey } from "../../../graph/store/state/search-key.ts";

/** Rows of one kind and the statement that creates a node or an edge of each. */
interface Table {
  readonly create: ReturnType<typeof cypher<{ rows: readonly object[] }>>;
  readonly rows: readonly object[];
}

const CREATE_DOCUMENTS = cypher<{ rows: readonly object[] }>(
  "UNWIND $rows AS r CREATE (d:Document) SET d = r.properties, d.publishedAt = date(r.publishedAt)",
);
const CREATE_SENTENCES = cypher<{ rows: readonly object[] }>("UNWIND $rows AS r CREATE (s:Sentence) SET s = r");
const CREATE_PARTS = cypher<{ rows: readonly object[] }>(
  "UNWIND $rows AS r MATCH (s:Sentence {id: r.sentence}) MATCH (d:Document {id: r.document}) CREATE (s)-[:PART_OF]->(d)",
);
const CREATE_MENTIONS = cypher<{ rows: readonly object[] }>(
  `UNWIND $rows AS r MATCH (a:Actor {id: r.actor}) MATCH (s:Sentence {id: r.sentence})
   CREATE (a)-[:MENTIONED_IN {surface: r.surface, begin: r.begin, end: r.end, confidence: r.confidence, method: r.method}]->(s)`,
);
const CREATE_TIES = cypher<{ rows: readonly object[] }>(
  `UNWIND $rows AS r MATCH (a:Actor {id: r.source}) MATCH (b:Actor {id: r.target})
   CREATE (a)-[:CO_MENTIONED {
     sentences: r.sentences, documents: r.documents, firstSeen: date(r.firstSeen), lastSeen: date(r.lastSeen)
   }]->(b)`,
);

export function tablesOf(prepared: readonly PreparedDocument[]): readonly Table[] {
  const sentences = prepared.flatMap(({ document, sentences }) => sentences.map((each) => ({ document, ...each })));
  const change = changeOf(prepared.map(({ document, sentences }) => ({ ...document, sentences })));
  return [
    {
      create: CREATE_DOCUMENTS,
      rows: prepared.map(({ document: { publishedAt, ...properties } }) => ({ publishedAt, properties })),
    },
    {
      create: CREATE_SENTENCES,
      rows: sentences.map(({ id, index, text, begin, end }) => ({ id, index, text, begin, end })),
    },
    { create: CREATE_PARTS, rows: sentences.map(({ id, document }) => ({ sentence: id, document: document.id })) },
    ...actorTables(change.actors),
    {
      create: CREATE_MENTIONS,
      rows: sentences.flatMap(({ id, mentions }) =>
        mentions.map(({ text, actor, begin, end, confidence, method }) => {
          return { sentence: id, actor: actor.id, surface: text, begin, end, confidence, method };
        }),
      ),
    },
    { create: CREATE_TIES, rows: change.ties.map(({ source, target, use }) => ({ source, target, ...use })) },
  ];
}

/** One table a type, since a label cannot be a parameter. */
function actorTables(actors: GraphChange["actors"]): readonly Table[] {
  return ACTOR_TYPES.map(({ type, label }) => ({
    create: cypher<{ rows: readonly object[] }>(
      `UNWIND $rows AS r CREATE (a:Actor:${label}) SET a = r.properties, a.firstSeen = date(r.firstSeen), a.lastSeen = date(r.lastSeen)`,
    ),
    rows: [...actors.values()]
      .filter(({ actor }) => actor.type === type)
      .map(({ actor, use: { aliases, firstSeen, lastSeen, ...counts } }) => {
        const ranked = rankedAliases(aliases);
        const names = ranked.map(({ name }) => name);
        const properties = {
          ...{ id: actor.id, type, ...namesShown(actor, ranked), ...counts },
          ...{ aliases: names, aliasCounts: ranked.map(({ count }) => count), searchKey: searchKey(names) },
        };
        return { firstSeen, lastSeen, properties };
      }),
  }));
}

/** Loads each table in the same number of transactions, one after the other. */
export async function bareLoad(engine: CypherEngine, tables: readonly Table[], transactions: number): Promise<void> {
  for (const { create, rows } of tables) {
    const size = Math.ceil(rows.length / transactions);
    for (let begin = 0; begin < rows.length; begin += size) {
      await engine.write((transaction) => transaction.run(create, { rows: rows.slice(begin, begin + size) }));
    }
  }
}
