/**
 * Ties as they are stored. Engines find an edge by walking the edges of one of its ends, so every statement starts `from`
 * the end that is named less: a tie between a country and a village is found among the village's few, not the country's
 * hundred thousand.
 */
import type { Tie } from "../../model/tie.ts";
import type { TieChange } from "../state/graph-change.ts";
import type { TieUse } from "../state/use.ts";
import { cypher, type CypherTransaction } from "./cypher-engine.ts";

/** What to return of a tie `t` from `a` to `b`. */
export const TIE = `a.id AS source, b.id AS target, t.sentences AS sentences, t.documents AS documents,
  t.weight AS weight, t.npmi AS npmi, t.firstSeen AS firstSeen, t.lastSeen AS lastSeen`;

interface Ends {
  readonly from: string;
  readonly to: string;
}

const ADD_TO_TIES = cypher<{ rows: readonly (Ends & TieUse)[] }, { from: string; to: string }>(
  `UNWIND $rows AS r MATCH (a:Actor {id: r.from})-[t:CO_MENTIONED]-(b:Actor {id: r.to})
   SET t.sentences = t.sentences + r.sentences, t.documents = t.documents + r.documents,
       t.firstSeen = CASE WHEN t.firstSeen IS NULL OR date(r.firstSeen) < t.firstSeen
                          THEN date(r.firstSeen) ELSE t.firstSeen END,
       t.lastSeen = CASE WHEN t.lastSeen IS NULL OR date(r.lastSeen) > t.lastSeen
                         THEN date(r.lastSeen) ELSE t.lastSeen END
   RETURN r.from AS from, r.to AS to`,
);

const CREATE_TIES = cypher<{ rows: readonly (TieUse & Pick<TieChange, "source" | "target">)[] }>(
  `UNWIND $rows AS r MATCH (a:Actor {id: r.source}) MATCH (b:Actor {id: r.target})
   CREATE (a)-[:CO_MENTIONED {
     sentences: r.sentences, documents: r.documents, firstSeen: date(r.firstSeen), lastSeen: date(r.lastSeen)
   }]->(b)`,
);

const DELETE_EMPTY_TIES = cypher<{ rows: readonly Ends[] }>(
  `UNWIND $rows AS r MATCH (a:Actor {id: r.from})-[t:CO_MENTIONED]-(b:Actor {id: r.to})
   WHERE t.sentences <= 0 DELETE t`,
);

/** Sets the period anew from the documents there are. */
const RECOUNT_PERIODS = cypher<{ rows: readonly Ends[] }>(
  `UNWIND $rows AS r MATCH (a:Actor {id: r.from})-[t:CO_MENTIONED]-(b:Actor {id: r.to})
   MATCH (a)-[:MENTIONED_IN]->(s:Sentence)<-[:MENTIONED_IN]-(b)
   MATCH (s)-[:PART_OF]->(d:Document)
   WITH t, min(d.publishedAt) AS firstSeen, max(d.publishedAt) AS lastSeen
   SET t.firstSeen = firstSeen, t.lastSeen = lastSeen`,
);

const WRITE_WEIGHTS = cypher<{ rows: readonly (Ends & Pick<Tie, "weight" | "npmi">)[] }>(
  `UNWIND $rows AS r MATCH (a:Actor {id: r.from})-[t:CO_MENTIONED]-(b:Actor {id: r.to})
   SET t.weight = toFloat(r.weight), t.npmi = toFloat(r.npmi)`,
);

/** How often an actor is named, to start from the rarer end. An unknown actor has no ties and counts as never. */
export type Frequency = (actor: string) => number;

/** Adds to the ties that are there and creates those that are not. The actors must be there. */
export async function addToTies(
  transaction: CypherTransaction,
  changes: readonly TieChange[],
  frequency: Frequency,
): Promise<void> {
  const possible = changes.filter(({ source, target }) => frequency(source) > 0 && frequency(target) > 0);
  const found = await transaction.run(ADD_TO_TIES, {
    rows: possible.map((change) => ({ ...rarerFirst(change, frequency), ...change.use })),
  });
  const there = new Set(found.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
  const missing = changes.filter(({ source, target }) => !there.has(`${source} ${target}`));
  await transaction.run(CREATE_TIES, { rows: missing.map(({ source, target, use }) => ({ source, target, ...use })) });
}

/** Takes away what was added before; a tie without sentences goes. The periods are left as they are. */
export async function subtractFromTies(
  transaction: CypherTransaction,
  changes: readonly TieChange[],
  frequency: Frequency,
): Promise<void> {
  const rows = changes.map((change) => ({
    ...rarerFirst(change, frequency),
    sentences: -change.use.sentences,
    documents: -change.use.documents,
    firstSeen: null,
    lastSeen: null,
  }));
  await transaction.run(ADD_TO_TIES, { rows });
  await transaction.run(DELETE_EMPTY_TIES, { rows: rows.map(({ from, to }) => ({ from, to })) });
}

export async function recountTiePeriods(
  transaction: CypherTransaction,
  ties: readonly Pick<Tie, "source" | "target">[],
  frequency: Frequency,
): Promise<void> {
  if (ties.length === 0) return;
  await transaction.run(RECOUNT_PERIODS, { rows: ties.map((tie) => rarerFirst(tie, frequency)) });
}

export async function writeWeights(
  transaction: CypherTransaction,
  ties: readonly Pick<Tie, "source" | "target" | "weight" | "npmi">[],
  frequency: Frequency,
): Promise<void> {
  const rows = ties.map((tie) => ({ ...rarerFirst(tie, frequency), weight: tie.weight, npmi: tie.npmi }));
  await transaction.run(WRITE_WEIGHTS, { rows });
}

function rarerFirst({ source, target }: Pick<Tie, "source" | "target">, frequency: Frequency): Ends {
  return frequency(source) <= frequency(target) ? { from: source, to: target } : { from: target, to: source };
}
