import { useQueries, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { actorQuery } from "../../api/known-actors.ts";
import { replaceActors } from "../../state/changes.ts";
import { actorsOnCanvas, selectedActors } from "../../state/view-state.ts";
import { useView } from "../../view-store.tsx";
import { useCanvasQuery } from "../use-canvas.ts";

/** Puts in the place of actors that have been merged those that stand for them, for instance after an old link is opened. */
export function useCanonicalIds(): void {
  const client = useQueryClient();
  const { state, apply } = useView();
  const canvas = useCanvasQuery();
  const selected = useQueries({ queries: selectedActors(state.selection).map((id) => actorQuery(id)) });
  const isRead = canvas.isSuccess && !canvas.isPlaceholderData && selected.every(({ isSuccess }) => isSuccess);
  useEffect(() => {
    if (!isRead) return;
    const replacements = new Map<string, readonly string[]>();
    for (const id of [...actorsOnCanvas(state), ...selectedActors(state.selection)]) {
      const actor = client.getQueryData(actorQuery(id).queryKey);
      if (actor !== undefined && actor.id !== id) replacements.set(id, [actor.id]);
    }
    if (replacements.size > 0) apply(replaceActors(replacements));
  }, [apply, client, isRead, state]);
}
