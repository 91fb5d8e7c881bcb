import type { Actor } from "../../graph/model/actor.ts";
import { RawabitError } from "../../graph/model/errors.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import type { NamesAlike } from "../search/names-alike.ts";
import type { EndpointHandlers } from "./endpoint.ts";

export function actorHandlers(
  store: GraphStore,
  namesAlike: NamesAlike,
): Pick<EndpointHandlers, "search" | "actorsOf" | "actor" | "actorNames"> {
  return {
    search: async ({ query: { q, limit, type: types }, signal }) => {
      const written = await store.searchActors(q, { limit, ...(types && { types }) });
      if (written.length >= limit) return { actors: written };
      const alike = await namesAlike.find(q, { limit, ...(types && { types }), signal });
      const actors = new Map([...written, ...alike].map((actor) => [actor.id, actor]));
      return { actors: [...actors.values()].slice(0, limit) };
    },
    actorsOf: async ({ body }) => ({
      actors: [...(await store.actorsOf(body.actors))].map(([id, actor]) => ({ id, actor })),
    }),
    actor: ({ params }) => existingActor(store, params.id),
    actorNames: ({ params }) => store.namesOf(params.id),
  };
}

/** @throws RawabitError `actor.not-found` */
export async function existingActor(store: GraphStore, id: string): Promise<Actor> {
  const actor = await store.actor(id);
  if (actor === undefined) throw new RawabitError("actor.not-found", `There is no actor ${id} in the graph.`);
  return actor;
}
