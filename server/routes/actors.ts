import type { Actor } from "../../graph/model/actor.ts";
import { RawabitError } from "../../graph/model/errors.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import type { EndpointHandlers } from "./endpoint.ts";

export function actorHandlers(
  store: GraphStore,
): Pick<EndpointHandlers, "search" | "actorsOf" | "actor" | "actorNames"> {
  return {
    search: async ({ query: { q, limit, type } }) => {
      return { actors: await store.searchActors(q, { limit, ...(type && { types: type }) }) };
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
