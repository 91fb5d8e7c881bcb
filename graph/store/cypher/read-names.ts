/** What an actor is made of, and what an id stands for. */
import { RawabitError } from "../../model/errors.ts";
import type { Judgement } from "../../model/judgement.ts";
import type { ActorNames } from "../graph-store.ts";
import { readActors } from "./actor-rows.ts";
import type { CypherTransaction } from "./cypher-engine.ts";
import { readJudgements } from "./judgement-rows.ts";
import { readLinks, readNames, readNamesOfActors } from "./name-rows.ts";

export async function namesOf(transaction: CypherTransaction, actor: string): Promise<ActorNames> {
  const names = await readNamesOfActors(transaction, [actor]);
  if (names.length === 0) {
    throw new RawabitError("actor.not-found", `There is no actor with the id ${actor} in the graph.`);
  }
  const ids = names.map(({ id }) => id);
  const links = await readLinks(transaction, "SAME_AS", ids);
  return {
    names: names.toSorted((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1)),
    links: links.filter(({ right }) => ids.includes(right)).sort((a, b) => b.likeness - a.likeness),
  };
}

export async function judgementsOf(transaction: CypherTransaction, actor: string): Promise<readonly Judgement[]> {
  const ids = new Set((await readNamesOfActors(transaction, [actor])).map(({ id }) => id));
  return (await readJudgements(transaction)).filter(
    (judgement) => ids.has(judgement.left) || ("right" in judgement && ids.has(judgement.right)),
  );
}

export async function canonicalId(transaction: CypherTransaction, id: string): Promise<string | undefined> {
  const name = (await readNames(transaction, [id])).get(id);
  const [actor] = await readActors(transaction, [name?.actor ?? id]);
  return actor?.id;
}
