/**
 * Which of two merged actors keeps its id follows from the ids alone, so it may be the one that is named less. Moving ten thousand
 * mentions to it would take long; instead the two nodes exchange their ids first, and what is named less moves.
 */
import type { Name } from "../../model/name.ts";
import type { JudgedActor } from "../state/judged-actors.ts";
import { cypher, type CypherTransaction } from "./cypher-engine.ts";
import { noteTouched } from "./graph-state.ts";
import { turnRelations } from "./relation-rows.ts";
import { turnTies } from "./tie-rows.ts";

interface Exchange {
  readonly from: string;
  readonly to: string;
}

const SET_ACTOR_ID = cypher<{ from: string; to: string }>("MATCH (a:Actor {id: $from}) SET a.id = $to");

const SET_BEARER = cypher<{ from: string; to: string }>("MATCH (n:Name {actor: $from}) SET n.actor = $to");

/** Nobody's id, for as long as two others change places. */
const NOBODY = "a-nobody";

/**
 * Exchanges the ids of actors wherever that leaves fewer mentions to be moved.
 *
 * @param actors who is to bear which names
 * @param names  all of these names as they are stored
 * @returns the names as they are stored now
 */
export async function exchangeNodes(
  transaction: CypherTransaction,
  actors: readonly JudgedActor[],
  names: ReadonlyMap<string, Name>,
): Promise<ReadonlyMap<string, Name>> {
  const exchanges = exchangesFor(actors, names);
  if (exchanges.length === 0) return names;
  for (const { from, to } of exchanges) await exchange(transaction, { from, to });
  const bearer = new Map(exchanges.flatMap(({ from, to }) => [[from, to] as const, [to, from] as const]));
  const after = new Map(
    Array.from(names, ([id, name]) => [id, { ...name, actor: bearer.get(name.actor) ?? name.actor }]),
  );
  const moved = [...after.values()].filter(({ id, actor }) => names.get(id)?.actor !== actor);
  await noteTouched(transaction, { names: moved.map(({ id }) => id), actors: [...bearer.keys()] });
  return after;
}

/** The actors of most mentions first; each id changes places once. */
function exchangesFor(actors: readonly JudgedActor[], names: ReadonlyMap<string, Name>): readonly Exchange[] {
  const weighed = actors.map(({ identity, names: own }) => {
    const mentions = new Map<string, number>();
    for (const name of own.flatMap((id) => names.get(id) ?? [])) {
      mentions.set(name.actor, (mentions.get(name.actor) ?? 0) + name.mentions);
    }
    const [heaviest = ["", 0]] = [...mentions].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    return { from: heaviest[0], to: identity.id, saved: heaviest[1] - (mentions.get(identity.id) ?? 0) };
  });
  const taken = new Set<string>();
  return weighed
    .filter(({ saved }) => saved > 0)
    .sort((a, b) => b.saved - a.saved || (a.to < b.to ? -1 : 1))
    .filter(({ from, to }) => {
      if (from === to || taken.has(from) || taken.has(to)) return false;
      taken.add(from).add(to);
      return true;
    });
}

async function exchange(transaction: CypherTransaction, { from, to }: Exchange): Promise<void> {
  for (const statement of [SET_ACTOR_ID, SET_BEARER]) {
    await transaction.run(statement, { from, to: NOBODY });
    await transaction.run(statement, { from: to, to: from });
    await transaction.run(statement, { from: NOBODY, to });
  }
  await turnTies(transaction, [from, to]);
  await turnRelations(transaction, [from, to]);
}
