import type { GraphStore } from "../../graph/store/graph-store.ts";
import { existingActor } from "./actors.ts";
import type { EndpointHandlers } from "./endpoint.ts";
import { withFilters } from "./query-filters.ts";

export function coMentionHandlers(store: GraphStore): Pick<EndpointHandlers, "companions" | "coMentions"> {
  return {
    companions: async ({ params: { id }, query }) => {
      await existingActor(store, id);
      return store.companions(id, withFilters(query));
    },
    coMentions: async ({ params: { source, target } }) => {
      await Promise.all([source, target].map((id) => existingActor(store, id)));
      return { levels: await store.coMentions(source, target) };
    },
  };
}
