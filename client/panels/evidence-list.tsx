import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Actor } from "../../graph/model/actor.ts";
import type { actorEvidenceQuery } from "../api/queries.ts";
import { Answer } from "./answer.tsx";
import { EvidenceItem } from "./evidence-item.tsx";

interface Props {
  readonly query: ReturnType<typeof actorEvidenceQuery>;
  /** The actors whose names are marked. */
  readonly actors: readonly Actor[];
}

/** Sentences, newest first, read page by page. */
export function EvidenceList({ query, actors }: Props) {
  const { t } = useTranslation();
  const evidence = useInfiniteQuery(query);
  return (
    <Answer query={evidence} lines={6}>
      {({ pages }) => {
        const rows = pages.flatMap((page) => page.rows);
        const total = pages[0]?.total ?? 0;
        return (
          <>
            <ol className="evidence">
              {rows.map((row) => (
                <li key={row.sentence.id}>
                  <EvidenceItem evidence={row} actors={actors} />
                </li>
              ))}
            </ol>
            <div className="evidence-foot">
              <span className="soft" role="status">
                {t("evidence.shown", { shown: rows.length, total })}
              </span>
              {evidence.hasNextPage && (
                <Button
                  size="xs"
                  variant="default"
                  loading={evidence.isFetchingNextPage}
                  onClick={() => void evidence.fetchNextPage()}
                >
                  {t("evidence.more", { count: Math.min(pages[0]?.rows.length ?? 0, total - rows.length) })}
                </Button>
              )}
            </div>
          </>
        );
      }}
    </Answer>
  );
}
