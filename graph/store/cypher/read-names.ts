/** What an actor is made of, and what an id stands for. */
import type { Actor } from "../../model/actor.ts";
import { RawabitError } from "../../model/errors.ts";
import { idsOf, type Judgement } from "../../model/judgement.ts";
import type { Name, NameLink } from "../../model/name.ts";
import type { Referent } from "../../model/notebook.ts";
import type { ActorNames } from "../graph-store.ts";
import { isNamesakeJudgement, takenApart } from "../state/namesakes.ts";
import { readActors } from "./actor-rows.ts";
import { cypher, type CypherTransaction } from "./cypher-engine.ts";
import { readJudgements } from "./judgement-rows.ts";
import { readLinks, readNamesOfActors } from "./name-rows.ts";

const READ_BEARERS = cypher<{ ids: readonly string[] }, { id: string; actor: string }>(
  "UNWIND $ids AS id MATCH (n:Name {id: id}) MATCH (a:Actor {id: n.actor}) RETURN n.id AS id, a.id AS actor",
);

const READ_ACTOR_IDS = cypher<{ ids: readonly string[] }, { id: string }>(
  "UNWIND $ids AS id MATCH (a:Actor {id: id}) RETURN a.id AS id",
);

export async function namesOf(transaction: CypherTransaction, actor: string): Promise<ActorNames> {
  const names = await readNamesOfActors(transaction, [actor]);
  if (names.length === 0) {
    throw new RawabitError("actor.not-found", `There is no actor with the id ${actor} in the graph.`);
  }
  const ids = names.map(({ id }) => id);
  const links = await readLinks(transaction, "SAME_AS", ids);
  return {
    names: names.toSorted(mostMentionedFirst),
    links: links.filter(({ right }) => ids.includes(right)).sort(likestFirst),
  };
}

export async function mainNames(
  transaction: CypherTransaction,
  actors: readonly string[],
): Promise<ReadonlyMap<string, Referent>> {
  const names = await readNamesOfActors(transaction, [...new Set(actors)]);
  // The last entry of a map counts, so those mentioned most come last.
  const leastFirst = names.toSorted(mostMentionedFirst).toReversed();
  return new Map(leastFirst.map(({ actor, id, name }) => [actor, { id, name }]));
}

function mostMentionedFirst(a: Name, b: Name): number {
  return b.mentions - a.mentions || (a.id < b.id ? -1 : 1);
}

/** Of links equally like, in order of their ends: an engine gives them in any. */
function likestFirst(a: NameLink, b: NameLink): number {
  return b.likeness - a.likeness || (`${a.left} ${a.right}` < `${b.left} ${b.right}` ? -1 : 1);
}

export async function judgementsOf(transaction: CypherTransaction, actor: string): Promise<readonly Judgement[]> {
  const names = await readNamesOfActors(transaction, [actor]);
  const ids = new Set(names.map(({ id }) => id));
  return (await readJudgements(transaction)).filter(
    (judgement) =>
      idsOf(judgement).some((id) => ids.has(id)) ||
      (isNamesakeJudgement(judgement) && takenApart(judgement, names).taken.length > 0),
  );
}

export async function canonicalIds(
  transaction: CypherTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const distinct = [...new Set(ids)];
  const bearers = await transaction.run(READ_BEARERS, { ids: distinct });
  const canonical = new Map(bearers.map(({ id, actor }) => [id, actor]));
  // A known actor's own id need not be among the names: no document may call it by that name.
  const rest = distinct.filter((id) => !canonical.has(id));
  const actors = rest.length === 0 ? [] : await transaction.run(READ_ACTOR_IDS, { ids: rest });
  for (const { id } of actors) canonical.set(id, id);
  return canonical;
}

/** By id, as in {@link canonicalIds}: the actor itself. */
export async function actorsOf(
  transaction: CypherTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Actor>> {
  const now = await canonicalIds(transaction, ids);
  const actors = await readActors(transaction, [...new Set(now.values())]);
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return new Map([...now].flatMap(([id, canonical]) => pairIfFound(id, byId.get(canonical))));
}

function pairIfFound(id: string, actor: Actor | undefined): (readonly [string, Actor])[] {
  return actor === undefined ? [] : [[id, actor]];
}
