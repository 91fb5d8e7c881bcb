/** Finding actors by name, and the ties that are stored between them. */
import type { Actor } from "../../model/actor.ts";
import { byCodeUnit } from "../../model/by-code-unit.ts";
import { ACTOR_TYPES, type ActorType } from "../../model/ontology.ts";
import type { Tie } from "../../model/tie.ts";
import type { SearchOptions } from "../graph-store.ts";
import { NAME_EDGE, searchForm } from "../state/search-key.ts";
import { ACTOR, toActor, type ActorRow } from "./actor-rows.ts";
import { cypher, type CypherTransaction } from "./cypher-engine.ts";
import { TIE } from "./tie-rows.ts";

type Types = readonly ActorType[];

/**
 * The longest word stands apart so that an engine can look it up in an index; the others only filter.
 * Ranks: the whole name, the beginning of a name, the beginning of a word, anywhere.
 */
const SEARCH = cypher<
  {
    longest: string;
    others: readonly string[];
    whole: string;
    start: string;
    word: string;
    types: Types;
    limit: number;
  },
  { actor: ActorRow }
>(
  `MATCH (a:Actor)
   WHERE a.searchKey CONTAINS $longest AND all(other IN $others WHERE a.searchKey CONTAINS other) AND a.type IN $types
         AND NOT a.hidden
   WITH a, CASE WHEN a.searchKey CONTAINS $whole THEN 0 WHEN a.searchKey CONTAINS $start THEN 1
                WHEN a.searchKey CONTAINS $word THEN 2 ELSE 3 END AS rank
   ORDER BY rank, a.mentions DESC, a.id LIMIT $limit
   RETURN ${ACTOR} AS actor`,
);

const HIDDEN_ACTORS = cypher<Record<string, never>, { id: string }>(
  "MATCH (a:Actor) WHERE a.hidden RETURN a.id AS id ORDER BY id",
);

const TIES_AMONG = cypher<{ ids: readonly string[] }, Tie>(
  `UNWIND $ids AS id MATCH (a:Actor {id: id})-[t:CO_MENTIONED]->(b:Actor) WHERE b.id IN $ids RETURN ${TIE}`,
);

const TIES_FROM = cypher<{ ids: readonly string[] }, Tie>(
  `UNWIND $ids AS id MATCH (a:Actor {id: id})-[t:CO_MENTIONED]->(b:Actor) RETURN ${TIE} ORDER BY source, target`,
);

const ALL_TYPES: Types = ACTOR_TYPES.map(({ type }) => type);

export async function searchActors(
  transaction: CypherTransaction,
  text: string,
  { limit, types = ALL_TYPES }: SearchOptions,
): Promise<readonly Actor[]> {
  const form = searchForm(text);
  const [longest, ...others] = form.split(" ").sort((a, b) => b.length - a.length);
  if (longest === undefined || longest === "") return [];
  const start = NAME_EDGE + form;
  const parameters = { longest, others, whole: start + NAME_EDGE, start, word: ` ${form}`, types, limit };
  return (await transaction.run(SEARCH, parameters)).map(({ actor }) => toActor(actor));
}

export async function hiddenActors(transaction: CypherTransaction): Promise<readonly string[]> {
  return (await transaction.run(HIDDEN_ACTORS, {})).map(({ id }) => id);
}

/** Most sentences first; of equals in order of their ends. */
export async function tiesAmong(transaction: CypherTransaction, ids: readonly string[]): Promise<readonly Tie[]> {
  const ties = await transaction.run(TIES_AMONG, { ids: [...new Set(ids)] });
  return ties.toSorted(
    (a, b) => b.sentences - a.sentences || byCodeUnit(a.source, b.source) || byCodeUnit(a.target, b.target),
  );
}

/** The ties that are stored from these actors, in order of their ends. */
export async function tiesFrom(transaction: CypherTransaction, ids: readonly string[]): Promise<readonly Tie[]> {
  return transaction.run(TIES_FROM, { ids });
}
