import { useInfiniteQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Actor } from "../../graph/model/actor.ts";
import type { Evidence } from "../../graph/model/evidence.ts";
import type { actorEvidenceQuery } from "../api/queries.ts";
import { Answer } from "./answer.tsx";
import { EvidenceFoot } from "./evidence-foot.tsx";
import { EvidenceItem } from "./evidence-item.tsx";

interface Props {
  readonly query: ReturnType<typeof actorEvidenceQuery>;
  /** The actors whose names are marked. */
  readonly actors: readonly Actor[];
  /** What stands before a sentence. */
  readonly before?: (evidence: Evidence) => ReactNode;
}

/** Sentences, newest first, read page by page. */
export function EvidenceList({ query, actors, before }: Props) {
  const evidence = useInfiniteQuery(query);
  return (
    <Answer query={evidence} lines={6}>
      {({ pages }) => {
        const rows = pages.flatMap((page) => page.rows);
        return (
          <>
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
