import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Subgraph } from "../../graph/model/subgraph.ts";
import { appearancesOf, UNMEASURED, type Appearance, type MeasuredValues } from "../state/appearance.ts";
import { sceneOf } from "../state/view-state.ts";
import { useView } from "../view-store.tsx";
import { measureQuery } from "./measure-query.ts";

export interface Measured {
  readonly values: MeasuredValues;
  readonly appearances: ReadonlyMap<string, Appearance>;
  /** Whether something that is to be seen is still being computed. */
  readonly isPending: boolean;
}

/** What is drawn, measured as far as size, colour and layout ask for it. */
export function useMeasured(drawn: Subgraph): Measured {
  const { layout, look } = sceneOf(useView().state);
  const needsCommunity = look.colour === "community" || layout === "community";
  const community = useQuery({ ...measureQuery("community", drawn), enabled: needsCommunity });
  const bridge = useQuery({ ...measureQuery("bridge", drawn), enabled: look.size === "bridge" });
  const rank = useQuery({ ...measureQuery("rank", drawn), enabled: look.size === "rank" });
  const isPending = [community, bridge, rank].some(({ isLoading }) => isLoading);
  const values = useMemo(
    () => ({
      community: (needsCommunity ? community.data : null) ?? UNMEASURED.community,
      bridge: (look.size === "bridge" ? bridge.data : null) ?? UNMEASURED.bridge,
      rank: (look.size === "rank" ? rank.data : null) ?? UNMEASURED.rank,
    }),
    [needsCommunity, look.size, community.data, bridge.data, rank.data],
  );
  const appearances = useMemo(() => appearancesOf(drawn, look, values), [drawn, look, values]);
  return { values, appearances, isPending };
}
