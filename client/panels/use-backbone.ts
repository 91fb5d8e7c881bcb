import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Subgraph } from "../../graph/model/subgraph.ts";
import { backboneQuery } from "../api/ties.ts";
import { standingOut } from "../state/backbone.ts";
import { sceneOf } from "../state/view-state.ts";
import { useView } from "../view-store.tsx";

/** What is drawn without the ties that do not stand out, where these are not to be drawn. Until they are known all are. */
export function useBackbone(drawn: Subgraph): Subgraph {
  const { look, filters } = sceneOf(useView().state);
  const ids = useMemo(() => drawn.actors.map(({ id }) => id), [drawn]);
  const isAsked = look.ties === "backbone";
  const { data } = useQuery({ ...backboneQuery(ids, filters), enabled: isAsked });
  return useMemo(
    () => (isAsked && data !== undefined ? { ...drawn, ties: standingOut(drawn.ties, data.ties) } : drawn),
    [isAsked, data, drawn],
  );
}
