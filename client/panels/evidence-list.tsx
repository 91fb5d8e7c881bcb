import { useInfiniteQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Actor } from "../../graph/model/actor.ts";
import type { Evidence, EvidenceOrder } from "../../graph/model/evidence.ts";
import type { actorEvidenceQuery } from "../api/queries.ts";
import { Answer } from "./answer.tsx";
import { EvidenceFoot } from "./evidence-foot.tsx";
import { EvidenceItem } from "./evidence-item.tsx";
import { EvidenceOrderSwitch, useEvidenceOrder } from "./evidence-order.tsx";

interface Props {
  readonly query: (order: EvidenceOrder) => ReturnType<typeof actorEvidenceQuery>;
  /** The actors whose names are marked. */
  readonly actors: readonly Actor[];
  /** What stands before a sentence. */
  readonly before?: (evidence: Evidence) => ReactNode;
}

/** Sentences, the newest or the strongest first, read page by page. */
export function EvidenceList({ query, actors, before }: Props) {
  const [order, setOrder] = useEvidenceOrder();
  const evidence = useInfiniteQuery(query(order));
  return (
    <Answer query={evidence} lines={6}>
      {({ pages }) => {
        const rows = pages.flatMap((page) => page.rows);
        return (
          <>
            {(pages[0]?.total ?? 0) > 1 && <EvidenceOrderSwitch order={order} onChoose={setOrder} />}
            <ol className="evidence">
              {rows.map((row) => (
                <li key={row.sentence.id}>
                  {before?.(row)}
                  <EvidenceItem evidence={row} actors={actors} />
                </li>
              ))}
            </ol>
            <EvidenceFoot query={evidence} shown={rows.length} total={pages[0]?.total ?? 0} />
          </>
        );
      }}
    </Answer>
  );
}
