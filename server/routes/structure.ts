/** What holds a network together: bridges, and the ties that stand out from chance. */
import { bestFirst } from "../../graph/algorithms/best-first.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import type { Filtering } from "../measures/filtering.ts";
import { withActors } from "../measures/with-actors.ts";
import { tieKey } from "../measures/measure.ts";
import type { EndpointHandlers } from "./endpoint.ts";
import { actorsNow } from "./subgraphs.ts";

export function structureHandlers(
  store: GraphStore,
  filtering: Filtering,
): Pick<EndpointHandlers, "bridges" | "backbone"> {
  return {
    bridges: async ({ query, signal }) => {
      // Whatever the strength: bridges are of ties as such.
      const measured = { filter: query, strength: "sentences" } as const;
      const { nodes, ties } = await filtering.measured("bridges", measured, {}, signal);
      const through = await filtering.through(query, signal);
      const firstNodes = bestFirst(nodes, query.limit).filter(([, apart]) => apart > 1);
      const firstTies = ties
        .filter(({ apart }) => apart > 1)
        .toSorted((a, b) => b.apart - a.apart)
        .slice(0, query.limit);
      const ends = new Set(firstTies.flatMap(({ source, target }) => [source, target]));
      const among = new Map((await through.tiesAmong([...ends])).map((tie) => [tieKey(tie.source, tie.target), tie]));
      const actors = await through.actorsOf([...firstNodes.map(([id]) => id), ...ends]);
      return {
        actors: withActors(
          firstNodes.map(([id, apart]) => [id, { apart }] as const),
          actors,
        ),
        ties: firstTies.flatMap(({ source, target, apart }) => {
          const tie = among.get(tieKey(source, target));
          return tie === undefined ? [] : [{ tie, apart }];
        }),
        ends: [...ends].flatMap((id) => actors.get(id) ?? []),
      };
    },
    backbone: async ({ body, signal }) => {
      const { strength, chance } = body;
      const judged = await filtering.measured("backbone", { filter: body, strength }, { chance }, signal);
      const among = await (await filtering.through(body, signal)).tiesAmong(await actorsNow(store, body.actors));
      return {
        ties: among.flatMap(({ source, target }) => {
          const own = judged.ties.get(tieKey(source, target));
          return own === undefined ? [] : [{ source, target, ...own }];
        }),
        keptInAll: judged.kept,
        tiesInAll: judged.ties.size,
      };
    },
  };
}
