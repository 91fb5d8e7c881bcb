import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Candidate } from "../../../graph/model/candidate.ts";
import { actorEvidenceQuery, adjacentQuery } from "../../api/queries.ts";
import { COMPARED_NEIGHBOURS } from "./company.tsx";

/** Asks for what a question will show before a person comes to it. */
export function usePrefetched(candidate: Candidate | undefined): void {
  const client = useQueryClient();
  useEffect(() => {
    if (candidate === undefined) return;
    for (const { actor } of [candidate.left, candidate.right]) {
      // What goes wrong is told when the question is come to, and asks again.
      client.query(adjacentQuery(actor.id, COMPARED_NEIGHBOURS)).catch(() => undefined);
      client.infiniteQuery(actorEvidenceQuery(actor.id)).catch(() => undefined);
    }
  }, [candidate, client]);
}
