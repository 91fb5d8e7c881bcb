import { useQuery, useQueryClient, type UseQueryOptions, type UseQueryResult } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Filter } from "../../graph/model/filter.ts";
import type { RelatedSubgraph, Subgraph } from "../../graph/model/subgraph.ts";
import { adjacentQuery, canvasQuery, overviewQuery, type Neighbours } from "../api/queries.ts";
import { isOffline } from "../api/server-watch.ts";
import { addActors, growFrom, select } from "../state/changes.ts";
import { drawnOf, otherEnd, strongestTies } from "../state/drawn.ts";
import { actorsOnCanvas, sceneOf, selectedActors } from "../state/view-state.ts";
import { useToasts } from "../toasts.tsx";
import { useView } from "../view-store.tsx";
import { useToldApart } from "./told-apart.tsx";

/** Neighbours one expansion adds. */
export const EXPAND_STEP = 12;
/** The contract's limit on neighbours in one answer. */
const MAX_NEIGHBOURS = 500;

/** All that is on the canvas, as the filter counts it. The overview comes whole, in one answer. */
export function useCanvasQuery(): UseQueryResult<RelatedSubgraph> {
  const { actors, filters, most } = sceneOf(useView().state);
  // One observer for both, so that what is drawn stays until the next has come.
  const query = actors === null ? overviewQuery(filters, most) : canvasQuery(actors, filters);
  // The compiler does not see that both give what is to be drawn: their keys differ.
  return useQuery(query as unknown as UseQueryOptions<RelatedSubgraph>);
}

/** What the filters leave of the canvas, or of a network of a file, of which the server knows nothing. */
export function useDrawn(canvas: Subgraph, isStored = true): Subgraph {
  const { state } = useView();
  const { filters } = sceneOf(state);
  const { selection } = state;
  const drawn = useMemo(() => drawnOf(canvas, filters, selectedActors(selection)), [canvas, filters, selection]);
  const actors = useToldApart(drawn.actors, isStored);
  return useMemo(() => ({ ...drawn, actors }), [drawn, actors]);
}

/** The filter in force. */
export function useFilters(): Filter {
  return sceneOf(useView().state).filters;
}

/** An actor's neighbours on the canvas. */
export function neighboursOn(canvas: Subgraph, actor: string): readonly string[] {
  return strongestTies(actor, canvas.ties).map((tie) => otherEnd(tie, actor));
}

/** How an actor is expanded: by how many, and by what the strongest ties are told. */
export interface Expansion extends Neighbours {
  readonly count?: number;
}

/** Actors that one expansion is made for at most: beyond that, nobody could read what came. */
const MOST_EXPANDED = 25;

/** Puts each of these actors and the strongest of its neighbours that are not there yet on the canvas, as one step; gives how many came. */
export function useExpand(): (actors: readonly string[], expansion?: Expansion) => Promise<number> {
  const { state, apply } = useView();
  const client = useQueryClient();
  const filters = useFilters();
  const present = actorsOnCanvas(state);
  return useCallback(
    async (actors, { count = EXPAND_STEP, strength = "sentences", filter = filters, statedAs } = {}) => {
      // As many as may be there already, and those to come.
      const limit = Math.min(MAX_NEIGHBOURS, present.length + count);
      const known = new Set([...present, ...actors]);
      const freshOf = async (actor: string): Promise<readonly [string, readonly string[]]> => {
        const query = adjacentQuery(actor, limit, { filter, strength, statedAs });
        const adjacent = await client.query({ ...query, staleTime: Infinity });
        const fresh = adjacent.actors.map(({ id }) => id).filter((id) => !known.has(id));
        return [actor, fresh.slice(0, count)];
      };
      const grown = new Map(await Promise.all(actors.map(freshOf)));
      apply(growFrom(grown));
      return new Set([...grown.values()].flat()).size;
    },
    [apply, client, present, filters],
  );
}

/** Expands actors where no panel of theirs would tell what came of it, or what goes wrong: that is said aloud. */
export function useExpandAloud(): (actors: readonly string[]) => void {
  const { t } = useTranslation();
  const expand = useExpand();
  const say = useToasts();
  return useCallback(
    (chosen) => {
      const actors = chosen.slice(0, MOST_EXPANDED);
      const sayWhatCame = (count: number): void => {
        const said = [count === 0 ? t("actor.expanded") : t("expand.came", { count })];
        if (count > 0) said.push(t("expand.each", { most: EXPAND_STEP }));
        if (actors.length < chosen.length) said.push(t("expand.onlyFirst", { most: MOST_EXPANDED }));
        // Of one, its panel says how many there are.
        if (chosen.length > 1 || count === 0) say({ text: said.join(" ") });
      };
      expand(actors).then(sayWhatCame, (error: unknown) => {
        say({ text: isOffline(error) ? t("error.offline") : t("error.title") });
      });
    },
    [expand, say, t],
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
        expand([actor]).catch(() => {
          apply(addActors([actor]));
        });
    },
    [apply, expand, present],
  );
}
