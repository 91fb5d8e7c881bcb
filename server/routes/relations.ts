import type { Relation } from "../../graph/model/relation.ts";
import type { GraphStore, Page } from "../../graph/store/graph-store.ts";
import type { Filtering } from "../measures/filtering.ts";
import { existingActor } from "./actors.ts";
import type { EndpointHandlers } from "./endpoint.ts";

export function relationHandlers(
  store: GraphStore,
  filtering: Filtering,
): Pick<EndpointHandlers, "actorRelations" | "tieRelations" | "relationEvidence"> {
  return {
    actorRelations: async ({ params: { id }, query, signal }) => {
      const through = await filtering.through(query, signal);
      return pageOf(store, await through.relationsOf(id, query.relation), query, [id]);
    },
    tieRelations: async ({ params: { source, target }, query, signal }) => {
      const through = await filtering.through(query, signal);
      return pageOf(store, await through.relationsAmong([source, target], query.relation), query, [source, target]);
    },
    relationEvidence: async ({ params, query, signal }) => {
      const { order, offset, limit, polarity } = query;
      const through = await filtering.through(query, signal);
      const found = await through.relationEvidence(params, { order, offset, limit, ...(polarity && { polarity }) });
      if (found.total === 0) await Promise.all([params.source, params.target].map((id) => existingActor(store, id)));
      return found;
    },
  };
}

/** One page, and everybody in it. To the store, nothing stated and no such actor look alike; a reader must be told which it is. */
async function pageOf(store: GraphStore, all: readonly Relation[], { offset, limit }: Page, asked: readonly string[]) {
  const relations = all.slice(offset, offset + limit);
  const ids = new Set([...asked, ...relations.flatMap(({ source, target }) => [source, target])]);
  const actors = await Promise.all(Array.from(ids, (id) => existingActor(store, id)));
  return { total: all.length, relations, actors };
}
