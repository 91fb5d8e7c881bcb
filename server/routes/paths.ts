import type { FoundPath } from "../../graph/algorithms/shortest-paths.ts";
import type { Path } from "../../graph/model/measures.ts";
import type { FilteredStore } from "../../graph/store/filtered-store.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import type { Filtering } from "../measures/filtering.ts";
import { existingActor } from "./actors.ts";
import type { EndpointHandlers } from "./endpoint.ts";

/** Ways from one actor to another, each hop with the newest sentences it stands on. */
export function pathHandlers(store: GraphStore, filtering: Filtering): Pick<EndpointHandlers, "paths"> {
  return {
    paths: async ({ params: { id: from, other: to }, query, signal }) => {
      await Promise.all([existingActor(store, from), existingActor(store, to)]);
      const through = await filtering.through(query, signal);
      const { limit: count, hubPenalty, strength, avoidType } = query;
      const ofTypes = avoidType.length === 0 ? [] : (await through.graph()).with({ type: avoidType }).actors();
      const input = { from, to, count, hubPenalty, avoid: [...query.avoid, ...ofTypes] };
      const found = await filtering.measured("paths", { filter: query, strength }, input, signal);
      const paths = await Promise.all(found.map((path) => pathOf(through, path, query.evidence)));
      return { paths: paths.filter((path) => path !== undefined) };
    },
  };
}

/** Undefined where an actor on the way was merged meanwhile. */
async function pathOf(
  through: FilteredStore,
  { nodes, degrees, cost }: FoundPath,
  sentences: number,
): Promise<Path | undefined> {
  const actors = await through.actorsOf(nodes);
  const hops = await Promise.all(
    nodes.slice(1).map(async (node, place) => {
      const ends = [nodes[place] ?? "", node];
      const [tie] = await through.tiesAmong(ends);
      const { rows: evidence } = await through.evidence(ends, { offset: 0, limit: sentences });
      return tie === undefined ? [] : [{ tie, evidence }];
    }),
  );
  const path = { actors: nodes.flatMap((id) => actors.get(id) ?? []), degrees, hops: hops.flat(), cost };
  return path.actors.length === nodes.length && path.hops.length === nodes.length - 1 ? path : undefined;
}
