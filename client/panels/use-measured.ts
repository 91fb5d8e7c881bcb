import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { isEverything } from "../../graph/model/filter.ts";
import type { Subgraph } from "../../graph/model/subgraph.ts";
import { centralityQuery, communitiesQuery } from "../api/measures.ts";
import { appearancesOf, type Appearance, type Measured } from "../state/appearance.ts";
import { sceneOf } from "../state/view-state.ts";
import { useView } from "../view-store.tsx";

interface Appearances {
  readonly measured: Measured;
  readonly appearances: ReadonlyMap<string, Appearance>;
  /** Whether what the layout goes by is still on its way. */
  readonly isPending: boolean;
}

/** What is drawn, measured as far as size, colour and layout ask for it. */
export function useMeasured({ actors }: Subgraph): Appearances {
  const { layout, look, filters } = sceneOf(useView().state);
  const ids = useMemo(() => actors.map(({ id }) => id), [actors]);
  const needsCommunities = look.colour === "community" || layout === "community";
  const by = look.size === "none" ? "mentions" : look.size;
  const needsSizes = look.size !== "none" && (look.size !== "mentions" || !isEverything(filters));
  const communities = useQuery({ ...communitiesQuery(ids, filters), enabled: needsCommunities });
  const sizes = useQuery({ ...centralityQuery(ids, by, filters), enabled: needsSizes });
  const measured = useMemo(
    () => ({
      communities: (needsCommunities ? communities.data : null) ?? null,
      sizes: (needsSizes ? sizes.data : null) ?? null,
    }),
    [needsCommunities, needsSizes, communities.data, sizes.data],
  );
  const appearances = useMemo(() => appearancesOf(actors, look, measured), [actors, look, measured]);
  return { measured, appearances, isPending: layout === "community" && communities.isLoading };
}
