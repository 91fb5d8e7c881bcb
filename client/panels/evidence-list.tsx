import { useInfiniteQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Actor } from "../../graph/model/actor.ts";
import type { Evidence, EvidenceOrder } from "../../graph/model/evidence.ts";
import type { actorEvidenceQuery } from "../api/queries.ts";
import { EvidenceItem } from "./evidence-item.tsx";
import { useEvidenceOrder } from "./evidence-order.tsx";
import { EvidencePages } from "./evidence-pages.tsx";

interface Props {
  readonly query: (order: EvidenceOrder) => ReturnType<typeof actorEvidenceQuery>;
  /** The actors whose names are marked. */
  readonly actors: readonly Actor[];
  /** What stands before a sentence. */
  readonly before?: (evidence: Evidence) => ReactNode;
  /** How many are shown before more are asked for. */
  readonly first?: number | undefined;
}

/** Sentences, the newest or the strongest first, read page by page. */
export function EvidenceList({ query, actors, before, first }: Props) {
  const [order, setOrder] = useEvidenceOrder();
  const evidence = useInfiniteQuery(query(order));
  return (
    <EvidencePages query={evidence} order={order} onOrder={setOrder} first={first}>
      {(row) => (
        <>
          {before?.(row)}
          <EvidenceItem evidence={row} actors={actors} />
        </>
      )}
    </EvidencePages>
  );
}
