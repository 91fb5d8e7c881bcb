/** Finding actors: by name, and the networks around them. */
import type { Actor } from "../../model/actor.ts";
import { RawabitError } from "../../model/errors.ts";
import { ACTOR_TYPES, type ActorType } from "../../model/ontology.ts";
import type { LimitedSubgraph } from "../../model/subgraph.ts";
import type { Tie } from "../../model/tie.ts";
import type { NeighbourhoodOptions, SearchOptions, SubgraphFilter } from "../graph-store.ts";
import { NAME_EDGE, searchForm } from "../state/search-key.ts";
import { ACTOR, readActors, toActor, type ActorRow } from "./actor-rows.ts";
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

const TOP_ACTORS = cypher<{ types: Types; limit: number }, { actor: ActorRow }>(
  `MATCH (a:Actor) WHERE a.type IN $types AND NOT a.hidden
   WITH a ORDER BY a.mentions DESC, a.id LIMIT $limit
   RETURN ${ACTOR} AS actor`,
);

const COUNT_ACTORS = cypher<{ types: Types }, { n: number }>(
  "MATCH (a:Actor) WHERE a.type IN $types AND NOT a.hidden RETURN count(a) AS n",
);

const HIDDEN_ACTORS = cypher<Record<string, never>, { id: string }>(
  "MATCH (a:Actor) WHERE a.hidden RETURN a.id AS id ORDER BY id",
);

const TIED = `MATCH (a:Actor)
   WHERE a.type IN $types AND NOT a.hidden AND EXISTS {
     MATCH (a)-[t:CO_MENTIONED]-(b:Actor)
     WHERE t.sentences >= $minSentences AND b.type IN $types AND NOT b.hidden
   }`;

const TOP_TIED_ACTORS = cypher<{ types: Types; minSentences: number; limit: number }, { actor: ActorRow }>(
  `${TIED}
   WITH a ORDER BY a.mentions DESC, a.id LIMIT $limit
   RETURN ${ACTOR} AS actor`,
);

const COUNT_TIED_ACTORS = cypher<{ types: Types; minSentences: number }, { n: number }>(
  `${TIED}
   RETURN count(a) AS n`,
);

/** The strongest tie is that of most sentences; of equals the more surprising one, then the lower id. */
const NEIGHBOURS = cypher<{ id: string; types: Types; limit: number }, { id: string }>(
  `MATCH (:Actor {id: $id})-[t:CO_MENTIONED]-(b:Actor) WHERE b.type IN $types AND NOT b.hidden
   RETURN b.id AS id ORDER BY t.sentences DESC, coalesce(t.weight, 0.0) DESC, id LIMIT $limit`,
);

const COUNT_NEIGHBOURS = cypher<{ id: string; types: Types }, { n: number }>(
  "MATCH (:Actor {id: $id})-[:CO_MENTIONED]-(b:Actor) WHERE b.type IN $types AND NOT b.hidden RETURN count(b) AS n",
);

const TIES_AMONG = cypher<{ ids: readonly string[]; minSentences: number }, Tie>(
  `UNWIND $ids AS id MATCH (a:Actor {id: id})-[t:CO_MENTIONED]->(b:Actor)
   WHERE t.sentences >= $minSentences AND b.id IN $ids
   RETURN ${TIE}`,
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

export async function subgraph(
  transaction: CypherTransaction,
  { limit, types = ALL_TYPES, minSentences }: SubgraphFilter,
): Promise<LimitedSubgraph> {
  const rows =
    minSentences === undefined
      ? await transaction.run(TOP_ACTORS, { types, limit })
      : await transaction.run(TOP_TIED_ACTORS, { types, limit, minSentences });
  const [count] =
    minSentences === undefined
      ? await transaction.run(COUNT_ACTORS, { types })
      : await transaction.run(COUNT_TIED_ACTORS, { types, minSentences });
  const actors = rows.map(({ actor }) => toActor(actor));
  const ties = await tiesAmong(
    transaction,
    actors.map(({ id }) => id),
    minSentences,
  );
  return { actors, ties, actorsInAll: count?.n ?? 0 };
}

export async function hiddenActors(transaction: CypherTransaction): Promise<readonly string[]> {
  return (await transaction.run(HIDDEN_ACTORS, {})).map(({ id }) => id);
}

export async function neighbourhood(
  transaction: CypherTransaction,
  id: string,
  { limit, types = ALL_TYPES }: NeighbourhoodOptions,
): Promise<LimitedSubgraph> {
  const [centre] = await readActors(transaction, [id]);
  if (!centre) throw new RawabitError("actor.not-found", `There is no actor with the id ${id} in the graph.`);
  const neighbours = (await transaction.run(NEIGHBOURS, { id, types, limit })).map((row) => row.id);
  const [count] = await transaction.run(COUNT_NEIGHBOURS, { id, types });
  const byId = new Map((await readActors(transaction, neighbours)).map((actor) => [actor.id, actor]));
  const actors = [centre, ...neighbours.flatMap((neighbour) => byId.get(neighbour) ?? [])];
  const ties = await tiesAmong(
    transaction,
    actors.map((actor) => actor.id),
  );
  return { actors, ties, actorsInAll: 1 + (count?.n ?? 0) };
}

export async function tiesAmong(
  transaction: CypherTransaction,
  ids: readonly string[],
  minSentences = 1,
): Promise<readonly Tie[]> {
  const ties = await transaction.run(TIES_AMONG, { ids: [...new Set(ids)], minSentences });
  return ties.toSorted((a, b) => b.sentences - a.sentences || order(a.source, b.source) || order(a.target, b.target));
}

/** The ties that are stored from these actors, in order of their ends. */
export async function tiesFrom(transaction: CypherTransaction, ids: readonly string[]): Promise<readonly Tie[]> {
  return transaction.run(TIES_FROM, { ids });
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
