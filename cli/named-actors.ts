/** Actors as a person gives them on the command line: by id, or by a name in either script. */
import { actorIdSchema } from "../graph/contract/schemas.ts";
import type { Actor } from "../graph/model/actor.ts";
import { RawabitError } from "../graph/model/errors.ts";
import type { GraphStore } from "../graph/store/graph-store.ts";
import { searchForm } from "../graph/store/state/search-key.ts";
import { plain } from "./output.ts";

type Searched = Pick<GraphStore, "actor" | "searchActors">;

/** So many actors may share a name and be told apart in one sentence. */
const MOST_CANDIDATES = 5;

/** The ids of the actors; throws where one is not in the store, or where a name may be that of several. */
export async function idsOfActors(store: Searched, given: readonly string[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const one of given) ids.push((await (isId(one) ? byId(store, one) : byName(store, one))).id);
  return ids;
}

function isId(given: string): boolean {
  return actorIdSchema.safeParse(given).success;
}

async function byId(store: Searched, id: string): Promise<Actor> {
  const actor = await store.actor(id);
  if (actor === undefined)
    throw new RawabitError("actor.not-found", `There is no actor with the id ${id} in the store.`);
  return actor;
}

/** The one that bears the whole name; otherwise the only one that is found. */
async function byName(store: Searched, name: string): Promise<Actor> {
  const found = await store.searchActors(name, { limit: MOST_CANDIDATES + 1 });
  const bearers = found.filter((actor) => isCalled(actor, name));
  const [best, ...others] = bearers.length > 0 ? bearers : found;
  if (best === undefined) throw new RawabitError("actor.not-found", await nothingFound(store, name));
  if (others.length === 0) return best;
  throw new RawabitError(
    "request.invalid",
    `“${plain(name)}” may be any of these actors: ${listed([best, ...others])}. Give the id or the whole name of one.`,
  );
}

function isCalled({ name, nameAr, aliases }: Actor, asked: string): boolean {
  const form = searchForm(asked);
  return [name, nameAr ?? "", ...aliases.map((alias) => alias.name)].some((own) => searchForm(own) === form);
}

/** Says whom the longest of its words finds. */
async function nothingFound(store: Searched, name: string): Promise<string> {
  const [longest = ""] = searchForm(name)
    .split(" ")
    .sort((a, b) => b.length - a.length);
  const near = await store.searchActors(longest, { limit: MOST_CANDIDATES });
  const nearest = near.length === 0 ? "Check its spelling" : `Nearest are ${listed(near)}; check its spelling`;
  return `There is no actor called “${plain(name)}” in the store. ${nearest}.`;
}

function listed(actors: readonly Actor[]): string {
  const names = actors.slice(0, MOST_CANDIDATES).map(({ name, id }) => `${plain(name)} (${id})`);
  return [...names, ...(actors.length > MOST_CANDIDATES ? ["and more"] : [])].join(", ");
}
