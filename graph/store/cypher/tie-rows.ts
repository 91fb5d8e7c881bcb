/**
 * Ties as they are stored. An engine finds an edge by walking the edges of one of its ends. So every statement walks from
 * the end that is named less (the village's few ties, not the country's hundred thousand): where many ties of one actor are
 * wanted, once for all of them; where a few are, between both ends as they are found by their ids, and no further than to the
 * tie. Two countries are tied from the first news on, so their tie stands near the beginning, however many ties came after it.
 */
import type { Tie } from "../../model/tie.ts";
import type { TieChange } from "../state/graph-change.ts";
import type { TieUse } from "../state/use.ts";
import { cypher, type CypherTransaction } from "./cypher-engine.ts";

/** What to return of a tie `t` from `a` to `b`. */
export const TIE = `a.id AS source, b.id AS target, t.sentences AS sentences, t.paragraphs AS paragraphs,
  t.documents AS documents, t.weight AS weight, t.logLikelihood AS logLikelihood, t.npmi AS npmi, t.firstSeen AS firstSeen, t.lastSeen AS lastSeen`;

/** Ties by the end they are looked for from; `to` maps the ids of the other ends to what is to be done there. */
interface TieGroup<Value> {
  readonly from: string;
  readonly to: Readonly<Record<string, Value>>;
}

/** Finds the ties `t` of the groups `$rows`, and with each the value `v` that stands under its other end. */
const FIND_TIES = `UNWIND $rows AS r MATCH (a:Actor {id: r.from})-[t:CO_MENTIONED]-(b:Actor)
   WITH a, t, b, r.to[b.id] AS v WHERE v IS NOT NULL`;

/** A tie by its ends, and what is to be added to it. */
interface AddedTie {
  readonly source: string;
  readonly target: string;
  readonly use: TieUse;
}

/** Weights are rounded as `addShares` rounds them: added and taken away, they are again exactly what they were. */
const addTo = (tie: string) =>
  cypher<{ rows: readonly AddedTie[] }, { source: string; target: string }>(
    `UNWIND $rows AS r MATCH (a:Actor {id: r.source}) MATCH (b:Actor {id: r.target})
     CALL { WITH a, b MATCH ${tie} RETURN t LIMIT 1 }
     WITH r, r.use AS v, t
     SET t.sentences = t.sentences + v.sentences, t.paragraphs = t.paragraphs + v.paragraphs,
         t.documents = t.documents + v.documents,
         t.weight = round((t.weight + v.weight) * 1000000) / 1000000.0,
         t.firstSeen = CASE WHEN t.firstSeen IS NULL OR date(v.firstSeen) < t.firstSeen
                            THEN date(v.firstSeen) ELSE t.firstSeen END,
         t.lastSeen = CASE WHEN t.lastSeen IS NULL OR date(v.lastSeen) > t.lastSeen
                           THEN date(v.lastSeen) ELSE t.lastSeen END
     RETURN r.source AS source, r.target AS target`,
  );

/** Engines walk from the end that stands first. */
const ADD_FROM_SOURCE = addTo("(a)-[t:CO_MENTIONED]->(b)");
const ADD_FROM_TARGET = addTo("(b)<-[t:CO_MENTIONED]-(a)");

const CREATE_TIES = cypher<{ rows: readonly (TieUse & Pick<TieChange, "source" | "target">)[] }>(
  `UNWIND $rows AS r MATCH (a:Actor {id: r.source}) MATCH (b:Actor {id: r.target})
   CREATE (a)-[:CO_MENTIONED {
     sentences: r.sentences, paragraphs: r.paragraphs, documents: r.documents, weight: toFloat(r.weight),
     firstSeen: date(r.firstSeen), lastSeen: date(r.lastSeen)
   }]->(b)`,
);

const DELETE_EMPTY_TIES = cypher<{ rows: readonly TieGroup<unknown>[] }>(
  `${FIND_TIES} AND t.sentences <= 0
   DELETE t`,
);

/** Sets the period anew from the documents there are. */
const RECOUNT_PERIODS = cypher<{ rows: readonly TieGroup<unknown>[] }>(
  `${FIND_TIES}
   MATCH (a)-[:MENTIONED_IN]->(s:Sentence)<-[:MENTIONED_IN]-(b)
   MATCH (s)-[:PART_OF]->(d:Document)
   WITH t, min(d.publishedAt) AS firstSeen, max(d.publishedAt) AS lastSeen
   SET t.firstSeen = firstSeen, t.lastSeen = lastSeen`,
);

/** `WITH DISTINCT`: a tie between two of the ids is found from both. */
const TURN_TIES = cypher<{ ids: readonly string[] }>(
  `UNWIND $ids AS id MATCH (:Actor {id: id})-[t:CO_MENTIONED]-(:Actor)
   WITH DISTINCT t, startNode(t) AS a, endNode(t) AS b WHERE a.id > b.id
   CREATE (b)-[:CO_MENTIONED {
     sentences: t.sentences, paragraphs: t.paragraphs, documents: t.documents, weight: t.weight,
     firstSeen: t.firstSeen, lastSeen: t.lastSeen, logLikelihood: t.logLikelihood, npmi: t.npmi
   }]->(a)
   DELETE t`,
);

type Measures = Pick<Tie, "logLikelihood" | "npmi">;

const WRITE_MEASURES = cypher<{ rows: readonly TieGroup<Measures>[] }>(
  `${FIND_TIES} SET t.logLikelihood = toFloat(v.logLikelihood), t.npmi = toFloat(v.npmi)`,
);

/** How often an actor is named, to start from the rarer end. An unknown actor has no ties and counts as never. */
export type Frequency = (actor: string) => number;

/** Lets the ties of actors run from the lower id to the higher again, after ids were changed. */
export async function turnTies(transaction: CypherTransaction, actors: readonly string[]): Promise<void> {
  await transaction.run(TURN_TIES, { ids: actors });
}

/** Adds to the ties that are there and creates those that are not. The actors must be there. */
export async function addToTies(
  transaction: CypherTransaction,
  changes: readonly TieChange[],
  frequency: Frequency,
): Promise<void> {
  const possible = changes.filter(({ source, target }) => frequency(source) > 0 && frequency(target) > 0);
  const found = await addToStored(transaction, possible, frequency);
  const there = new Set(found.map(({ source, target }) => `${source} ${target}`));
  const missing = changes.filter(({ source, target }) => !there.has(`${source} ${target}`));
  await transaction.run(CREATE_TIES, { rows: missing.map(({ source, target, use }) => ({ source, target, ...use })) });
}

/** Takes away what was added before; a tie without sentences goes. The periods are left as they are. */
export async function subtractFromTies(
  transaction: CypherTransaction,
  changes: readonly TieChange[],
  frequency: Frequency,
): Promise<void> {
  const taken = changes.map(({ source, target, use }) => ({ source, target, use: negative(use) }));
  await addToStored(transaction, taken, frequency);
  await transaction.run(DELETE_EMPTY_TIES, { rows: grouped(changes, frequency, () => true) });
}

function negative({ sentences, paragraphs, documents, weight }: TieUse): TieUse {
  return {
    sentences: -sentences,
    paragraphs: -paragraphs,
    documents: -documents,
    weight: -weight,
    firstSeen: null,
    lastSeen: null,
  };
}

/** Adds to the ties that are there, and returns which these are. */
async function addToStored(
  transaction: CypherTransaction,
  ties: readonly AddedTie[],
  frequency: Frequency,
): Promise<readonly { readonly source: string; readonly target: string }[]> {
  const fromSource = ({ source, target }: AddedTie): boolean => frequency(source) < frequency(target);
  const rows = ties.map(({ source, target, use }) => ({ source, target, use }));
  const some = await transaction.run(ADD_FROM_SOURCE, { rows: rows.filter(fromSource) });
  const others = await transaction.run(ADD_FROM_TARGET, { rows: rows.filter((tie) => !fromSource(tie)) });
  return [...some, ...others];
}

export async function recountTiePeriods(
  transaction: CypherTransaction,
  ties: readonly Pick<Tie, "source" | "target">[],
  frequency: Frequency,
): Promise<void> {
  if (ties.length === 0) return;
  await transaction.run(RECOUNT_PERIODS, { rows: grouped(ties, frequency, () => true) });
}

export async function writeMeasures(
  transaction: CypherTransaction,
  ties: readonly (Pick<Tie, "source" | "target"> & Measures)[],
  frequency: Frequency,
): Promise<void> {
  await transaction.run(WRITE_MEASURES, { rows: grouped(ties, frequency, measuresOf) });
}

function measuresOf({ logLikelihood, npmi }: Measures): Measures {
  return { logLikelihood, npmi };
}

function grouped<Ends extends Pick<Tie, "source" | "target">, Value>(
  ties: readonly Ends[],
  frequency: Frequency,
  valueOf: (tie: Ends) => Value,
): readonly TieGroup<Value>[] {
  const groups = new Map<string, Record<string, Value>>();
  for (const tie of ties) {
    const [from, to] =
      frequency(tie.source) <= frequency(tie.target) ? [tie.source, tie.target] : [tie.target, tie.source];
    const group = groups.get(from) ?? {};
    groups.set(from, group);
    group[to] = valueOf(tie);
  }
  return Array.from(groups, ([from, to]) => ({ from, to }));
}
