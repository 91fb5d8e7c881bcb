/** Actors by id, from the cache or from the server: of many, those not read yet are asked for in one request. */
import { queryOptions, type QueryClient } from "@tanstack/react-query";
import type { Actor } from "../../graph/model/actor.ts";
import { call } from "./call.ts";

/** As many as one request may name. */
const AT_ONCE = 2000;

export const actorQuery = (id: string) =>
  queryOptions({
    queryKey: ["actor", id],
    queryFn: ({ signal }): Promise<Actor> => call("actor", { params: { id } }, signal),
  });

/** Keeps actors that came with another answer under their own ids, where {@link actorQuery} finds them. */
export function rememberActors(client: QueryClient, actors: readonly Actor[]): void {
  for (const actor of actors) client.setQueryData(actorQuery(actor.id).queryKey, actor);
}

/** The actor that stands for each id now; ids that stand for none (any more) are left out. */
export async function knownActors(
  client: QueryClient,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, Actor>> {
  const missing = [...new Set(ids)].filter((id) => cached(client, id) === undefined);
  for (let begin = 0; begin < missing.length; begin += AT_ONCE) {
    const { actors } = await call("actorsOf", { body: { actors: missing.slice(begin, begin + AT_ONCE) } }, signal);
    for (const { id, actor } of actors) client.setQueryData(actorQuery(id).queryKey, actor);
  }
  return new Map(ids.flatMap((id) => pairs(id, cached(client, id))));
}

function cached(client: QueryClient, id: string): Actor | undefined {
  const state = client.getQueryState(actorQuery(id).queryKey);
  return state === undefined || state.isInvalidated ? undefined : state.data;
}

function pairs(id: string, actor: Actor | undefined): (readonly [string, Actor])[] {
  return actor === undefined ? [] : [[id, actor]];
}
