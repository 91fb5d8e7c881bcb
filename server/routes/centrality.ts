/** Actors ranked by how much the network leans on them. */
import { bestFirst } from "../../graph/algorithms/best-first.ts";
import type { Filter, Strength } from "../../graph/model/filter.ts";
import type { Centrality, CentralityMethod } from "../../graph/model/measures.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import type { Filtering } from "../measures/filtering.ts";
import { valuesOf, withActors } from "../measures/with-actors.ts";
import type { EndpointHandlers } from "./endpoint.ts";
import { actorsNow } from "./subgraphs.ts";

export function centralityHandlers(
  store: GraphStore,
  filtering: Filtering,
): Pick<EndpointHandlers, "ranking" | "centralityOf"> {
  return {
    ranking: async ({ query, signal }) => {
      const { values, method } = await centralities(filtering, query, signal);
      const first = bestFirst(values, query.limit);
      const through = await filtering.through(query, signal);
      const actors = await through.actorsOf(first.map(([id]) => id));
      const ranked = withActors(
        first.map(([id, value]) => [id, { value }] as const),
        actors,
      );
      return { ...method, ranked, actorsInAll: values.size };
    },
    centralityOf: async ({ body, signal }) => {
      const { values, method } = await centralities(filtering, body, signal);
      const [best] = bestFirst(values, 1);
      return { ...method, values: valuesOf(values, await actorsNow(store, body.actors)), most: best?.[1] ?? 0 };
    },
  };
}

interface Centralities {
  readonly values: ReadonlyMap<string, number>;
  readonly method: CentralityMethod;
}

async function centralities(
  filtering: Filtering,
  question: Filter & { readonly by: Centrality; readonly strength: Strength },
  signal: AbortSignal,
): Promise<Centralities> {
  const { by, strength } = question;
  if (by === "mentions") {
    const graph = await (await filtering.through(question, signal)).graph();
    const values = new Map(graph.actors().map((id) => [id, graph.useOf(id)?.mentions ?? 0]));
    return { values, method: { by, exact: true, sample: null } };
  }
  const { values, sample } = await filtering.measured("centrality", { filter: question, strength }, { by }, signal);
  return { values, method: { by, exact: sample === null, sample } };
}
