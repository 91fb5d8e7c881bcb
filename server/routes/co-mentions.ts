import { coMentions } from "../../graph/mentions/co-mentions.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import type { Filtering } from "../measures/filtering.ts";
import { existingActor } from "./actors.ts";
import type { EndpointHandlers } from "./endpoint.ts";

export function coMentionHandlers(store: GraphStore, filtering: Filtering): Pick<EndpointHandlers, "coMentions"> {
  return {
    coMentions: async ({ params: { source, target }, query, signal }) => {
      await Promise.all([source, target].map((id) => existingActor(store, id)));
      return { levels: coMentions(await (await filtering.through(query, signal)).graph(), source, target) };
    },
  };
}
