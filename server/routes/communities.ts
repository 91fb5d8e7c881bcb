import type { Filter, Strength } from "../../graph/model/filter.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import type { Filtering } from "../measures/filtering.ts";
import { valuesOf } from "../measures/with-actors.ts";
import { tieKey, type FoundCommunities } from "../measures/measure.ts";
import type { EndpointHandlers } from "./endpoint.ts";
import { actorsNow } from "./subgraphs.ts";

/** Groups that hold together, by their leading members. */
export function communityHandlers(
  store: GraphStore,
  filtering: Filtering,
): Pick<EndpointHandlers, "communities" | "communitiesAmong"> {
  return {
    communities: async ({ query, signal }) => {
      const { members, modularity, runs } = await found(filtering, query, signal);
      const largest = members.slice(0, query.limit);
      const named = largest.map((own) => own.slice(0, query.members));
      const actors = await (await filtering.through(query, signal)).actorsOf(named.flat());
      const communities = largest.map((own, place) => ({
        id: own[0] ?? "",
        size: own.length,
        members: (named[place] ?? []).flatMap((id) => actors.get(id) ?? []),
      }));
      return { communities, total: members.length, modularity, runs };
    },
    communitiesAmong: async ({ body, signal }) => {
      const { members, unsure, ambiguity } = await found(filtering, body, signal);
      const ids = await actorsNow(store, body.actors);
      const leaders = new Map(members.flatMap((own) => own.map((actor) => [actor, own[0] ?? actor] as const)));
      const among = await (await filtering.through(body, signal)).tiesAmong(ids);
      const ties = among.map(({ source, target }) => {
        const together = unsure.get(tieKey(source, target)) ?? Number(leaders.get(source) === leaders.get(target));
        return { source, target, together, ambiguity: 4 * together * (1 - together) };
      });
      const of = valuesOf(leaders, ids);
      const ambiguities = Object.fromEntries(Object.keys(of).map((id) => [id, ambiguity.get(id) ?? 0]));
      return { of, ambiguity: ambiguities, ties };
    },
  };
}

function found(
  filtering: Filtering,
  question: Filter & { readonly strength: Strength; readonly resolution: number },
  signal: AbortSignal,
): Promise<FoundCommunities> {
  const { strength, resolution } = question;
  return filtering.measured("communities", { filter: question, strength }, { resolution }, signal);
}
