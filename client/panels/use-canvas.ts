import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import type { ActorType } from "../../graph/model/ontology.ts";
import type { Subgraph } from "../../graph/model/subgraph.ts";
import { adjacentQuery, canvasQuery } from "../api/queries.ts";
import { addActors, select } from "../state/changes.ts";
import { drawnOf, otherEnd, strongestTies } from "../state/drawn.ts";
import { actorsOnCanvas, sceneOf, selectedActors } from "../state/view-state.ts";
import { useView } from "../view-store.tsx";
import { useActorTypes } from "./ontology.ts";

/** Neighbours one expansion adds. */
export const EXPAND_STEP = 12;
/** The contract's limit on neighbours in one answer. */
const MAX_NEIGHBOURS = 500;

/** The query for all that is on the canvas, filtered or not. */
export function useCanvasQuery() {
  const { state } = useView();
  return useQuery(canvasQuery(actorsOnCanvas(state)));
}

/** What the filters leave of the canvas. */
export function useDrawn(canvas: Subgraph): Subgraph {
  const { state } = useView();
  const { filters } = sceneOf(state);
  const { selection } = state;
  return useMemo(() => drawnOf(canvas, filters, selectedActors(selection)), [canvas, filters, selection]);
}

/** The types not filtered out, or undefined when none is: then no type need be asked for. */
export function useTypesShown(): readonly ActorType[] | undefined {
  const { state } = useView();
  const { hiddenTypes } = sceneOf(state).filters;
  const types = useActorTypes();
  return useMemo(() => {
    if (hiddenTypes.length === 0 || hiddenTypes.length === types.length) return undefined;
    return types.map(({ type }) => type).filter((type) => !hiddenTypes.includes(type));
  }, [hiddenTypes, types]);
}

/** An actor's neighbours on the canvas. */
export function neighboursOn(canvas: Subgraph, actor: string): readonly string[] {
  return strongestTies(actor, canvas.ties).map((tie) => otherEnd(tie, actor));
}

/** Puts an actor and the strongest of its neighbours that are not there yet on the canvas, as one step. */
export function useExpand(): (actor: string) => Promise<void> {
  const { state, apply } = useView();
  const client = useQueryClient();
  const types = useTypesShown();
  const present = actorsOnCanvas(state);
  return useCallback(
    async (actor) => {
      const canvas = client.getQueryData(canvasQuery(present).queryKey) ?? { actors: [], ties: [] };
      const limit = Math.min(MAX_NEIGHBOURS, neighboursOn(canvas, actor).length + EXPAND_STEP);
      const adjacent = await client.query({ ...adjacentQuery(actor, limit, types), staleTime: Infinity });
      const fresh = adjacent.actors.map(({ id }) => id).filter((id) => id !== actor && !present.includes(id));
      apply(addActors([actor, ...fresh.slice(0, EXPAND_STEP)]));
    },
    [apply, client, present, types],
  );
}

/** Selects an actor; one that is not on the canvas is put there with its strongest neighbours. */
export function useFocusActor(): (actor: string) => void {
  const { state, apply } = useView();
  const expand = useExpand();
  const present = actorsOnCanvas(state);
  return useCallback(
    (actor) => {
      apply(select({ kind: "actor", id: actor }));
      // When its neighbours cannot be read the actor comes alone; its panel asks again and shows what is wrong.
      if (!present.includes(actor))
        expand(actor).catch(() => {
          apply(addActors([actor]));
        });
    },
    [apply, expand, present],
  );
}
